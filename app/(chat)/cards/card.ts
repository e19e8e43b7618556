import type { ReactNode } from 'react'
import type { InputOf, OutputOf, ToolName } from '#tools/registry'

export type CardProps<Name extends ToolName> = { output: OutputOf<Name>; input: InputOf<Name> | undefined; reversalId?: string }

/** How the result of a tool looks in the conversation; nothing where the words of the answer say it all. */
export type Card<Name extends ToolName> = (props: CardProps<Name>) => ReactNode
