import { electrician, spreadsheet, sql } from './building-office.ts'
import { bedside, medication } from './care.ts'
import { haccp, till } from './kitchen-retail.ts'
import { road, warehouse } from './transport.ts'
import type { TestTemplate } from './write.ts'

export const testTemplates: readonly TestTemplate[] = [
  medication,
  bedside,
  road,
  warehouse,
  haccp,
  till,
  electrician,
  spreadsheet,
  sql,
]
