import { building } from './building.ts'
import { care } from './care.ts'
import { catering } from './catering.ts'
import { english } from './english.ts'
import { industry } from './industry.ts'
import { office } from './office.ts'
import { services } from './services.ts'
import type { Trade } from './trade.ts'
import { transport } from './transport.ts'

export const trades: Trade[] = [...care, ...transport, ...catering, ...building, ...industry, ...services, ...office, ...english]
