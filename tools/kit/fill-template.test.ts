import { describe, expect, it } from 'vitest'
import { messageKinds } from '#db/schema'
import { defaultTemplates } from './default-templates.ts'
import { checkTemplate, fillTemplate } from './fill-template.ts'

describe('fillTemplate', () => {
  it('fills what it knows and leaves no hole', () => {
    const filled = fillTemplate(
      { subject: 'Poste {{job_suffix}}', body: 'Bonjour {{ first_name }},\n\n{{slots}}\n\nÀ bientôt' },
      { first_name: 'Awa' },
    )
    expect(filled).toEqual({ subject: 'Poste', body: 'Bonjour Awa,\n\nÀ bientôt' })
  })

  it('fills a value that looks like a variable only once', () => {
    expect(fillTemplate({ subject: 's', body: '{{name}}' }, { name: '{{recruiter}}', recruiter: 'X' }).body).toBe('{{recruiter}}')
  })
})

describe('checkTemplate', () => {
  it('names the variables that nobody fills', () => {
    expect(() => checkTemplate({ subject: '{{nom}}', body: '{{name}} {{age}}' })).toThrow('Unknown variables: nom, age')
  })

  it.each(messageKinds)('finds the templates of ours sound: %s', (kind) => {
    for (const lang of ['fr', 'en'] as const) {
      const template = defaultTemplates[lang][kind]
      checkTemplate(template)
      const { subject, body } = fillTemplate(template, { first_name: 'Awa', signature: 'Camille' })
      expect(`${subject} ${body}`).not.toMatch(/[{}]|undefined| {2}/)
      expect(body).toContain('Awa')
      expect(body).toContain('Camille')
    }
  })
})
