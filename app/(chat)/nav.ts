import {
  Bell,
  Bookmark,
  BriefcaseBusiness,
  ChartNoAxesColumn,
  Check,
  ClipboardCheck,
  Clock,
  Mail,
  MessageSquare,
  ScrollText,
  Settings,
  User,
  UsersRound,
  type LucideIcon,
} from 'lucide-react'
import type { Messages } from '#app/i18n/fr'

export type NavKey = keyof typeof places
export type Counts = Partial<Record<NavKey, number>>

type Place = { label: keyof Messages['shell']; href: string; icon: LucideIcon }

export const places = {
  conversations: { label: 'conversations', href: '/', icon: MessageSquare },
  candidates: { label: 'candidates', href: '/candidates', icon: UsersRound },
  jobs: { label: 'jobs', href: '/jobs', icon: BriefcaseBusiness },
  searches: { label: 'searches', href: '/searches', icon: Bookmark },
  messages: { label: 'messages', href: '/messages', icon: Mail },
  tests: { label: 'tests', href: '/tests', icon: ClipboardCheck },
  notices: { label: 'notices', href: '/notices', icon: Bell },
  approvals: { label: 'approvals', href: '/approvals', icon: Check },
  reports: { label: 'reports', href: '/reports', icon: ChartNoAxesColumn },
  audit: { label: 'audit', href: '/audit', icon: ScrollText },
  settings: { label: 'settings', href: '/settings', icon: Settings },
  talk: { label: 'talk', href: '/', icon: MessageSquare },
  profile: { label: 'profile', href: '/me/profile', icon: User },
  openings: { label: 'openings', href: '/me/jobs', icon: BriefcaseBusiness },
  followUp: { label: 'followUp', href: '/me/applications', icon: Clock },
} as const satisfies Record<string, Place>

export type Role = 'recruiter' | 'admin' | 'candidate'

const lists: Record<Role, readonly NavKey[]> = {
  recruiter: [
    'conversations',
    'candidates',
    'jobs',
    'searches',
    'messages',
    'tests',
    'notices',
    'approvals',
    'reports',
    'audit',
    'settings',
  ],
  admin: [
    'conversations',
    'candidates',
    'jobs',
    'searches',
    'messages',
    'tests',
    'notices',
    'approvals',
    'reports',
    'audit',
    'settings',
  ],
  candidate: ['talk', 'profile', 'openings', 'followUp'],
}

/** Where a role may go, in order. */
export function navOf(role: Role): readonly NavKey[] {
  return lists[role]
}

/** The place that an address belongs to: conversations own `/` and `/c/…`. */
export function placeOf(path: string, role: Role): NavKey | undefined {
  if (path === '/' || path.startsWith('/c/') || path === '/conversations') return role === 'candidate' ? 'talk' : 'conversations'
  return navOf(role).find((key) => places[key].href !== '/' && path.startsWith(places[key].href))
}
