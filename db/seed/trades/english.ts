import { trade } from './trade.ts'

export const english = [
  trade({
    key: 'software-developer',
    lang: 'en',
    count: 4,
    pay: [42000, 62000],
    titles: `
      Software developer
      Back-end developer
      Data engineer`,
    employers: `
      Octant Data | Lyon
      Payrelay | Lyon
      Thornbury Software | Bristol
      Cartolane | Lyon
      Harbour Analytics | Dublin`,
    tasks: `
      Built and ran REST services in TypeScript and Node.js
      Moved a monolith to small services, one at a time
      Designed PostgreSQL schemas and zero-downtime migrations
      Wrote Python pipelines feeding a reporting warehouse
      On-call one week in six, wrote the runbooks
      Cut page load from four seconds to one
      Mentored two junior developers
      Added contract tests and continuous delivery
      Worked with product people on small weekly releases
      Replaced a nightly batch with event streaming`,
    diplomas: `
      MSc Computer Science | University of the Severn
      BSc Software Engineering | Munster College, Cork
      BEng Informatics | Institute of Technology of the Bay`,
    skills: `
      TypeScript
      Node.js
      PostgreSQL
      Python
      Kafka
      Docker
      Kubernetes
      React
      SQL`,
    certificates: `
      Certified Kubernetes Administrator
      Cloud practitioner certificate`,
    schedules: `
      day | Day work, hybrid`,
    summaries: `
      {n} years of building services that other people can maintain.
      Developer for {n} years, strong on databases and testing.
      I have shipped software for {n} years, mostly in small teams.`,
  }),
  trade({
    key: 'care-assistant',
    lang: 'en',
    pay: [23000, 29000],
    titles: `
      Care assistant
      Healthcare assistant
      Senior care assistant`,
    employers: `
      Hawthorn Lodge Nursing Home | Leeds
      EHPAD Les Hauts de Bellevue | Villeurbanne
      Willow Court Care | Belfast
      EHPAD La Colline aux Oiseaux | Caluire-et-Cuire`,
    tasks: `
      Personal care for 14 residents with dementia
      Night checks, repositioning and continence care
      Assisted meals and fluid charts
      Safe moving and handling with hoists
      Medication rounds as a witness
      Palliative care with the nurse
      Kept clear handover notes
      Inducted new colleagues
      Accompanied residents to appointments`,
    diplomas: `
      NVQ Level 3 Health and Social Care | Ridgeway College, Leeds
      Equivalence of the French DEAS | Regional board, Lyon
      Care Certificate | Willow Court Care, Belfast`,
    skills: `
      Dementia care
      Moving and handling
      Palliative care
      Record keeping
      Infection control
      Teamwork`,
    certificates: `
      First aid (SST)
      Moving and handling
      Food hygiene level 2`,
    schedules: `
      night | Waking nights, 9 pm to 7 am
      day,weekend | Long days, alternate weekends`,
    summaries: `
      {n} years in care homes, nights and days.
      Caring, steady and reliable, with {n} years of experience.
      {n} years with older people in Britain, Ireland and France.`,
  }),
  trade({
    key: 'waiter',
    lang: 'en',
    pay: [22000, 28000],
    titles: `
      {Waiter|Waitress}
      Bartender
      Restaurant supervisor`,
    employers: `
      The Lamplighter Rooms | Edinburgh
      Brasserie du Grand Théâtre | Lyon
      Hôtel-restaurant Le Relais des Dombes | Trévoux
      Pier Six Grill | Brighton`,
    tasks: `
      Served sections of 40 covers, lunch and dinner
      Took orders on a handheld and ran the till
      Made cocktails and looked after the cellar
      Handled bookings and complaints
      Closed the restaurant three nights a week
      Trained seasonal staff
      Hosted wine tastings for visitors
      Breakfast and banqueting for 120 guests`,
    diplomas: `
      Diploma in Hospitality Management | Firth University, Edinburgh
      WSET Level 2 Award in Wines | Wine School of the Forth
      BTEC Travel and Tourism | South Downs College, Brighton`,
    skills: `
      Table service
      Wine service
      Cocktails
      Cash handling
      Guest relations
      Upselling`,
    certificates: `
      Food hygiene level 2
      First aid at work`,
    schedules: `
      split_shift | Split shifts, five days out of seven
      evening,weekend | Evenings and weekends`,
    summaries: `
      {n} years front of house, from pubs to hotels.
      Friendly, quick and calm, with {n} years of service.
      Hospitality for {n} years; my French is good enough for a full dining room.`,
  }),
  trade({
    key: 'warehouse-operative',
    lang: 'en',
    pay: [22000, 27000],
    titles: `
      Warehouse operative
      Forklift driver`,
    employers: `
      Thameside Logistics Group | London
      Entrepôts du Levant | Chassieu
      E-Mode Logistique | Saint-Priest
      Severnside Foods | Bristol`,
    tasks: `
      Loaded and unloaded trailers with counterbalance trucks
      Reach truck work up to ten metres
      Picked and packed 130 lines an hour
      Cycle counts and stock corrections
      Daily truck checks and battery changes
      Chilled and frozen storage
      Trained temporary staff at peak
      Kept the yard safe for pedestrians`,
    diplomas: `
      Level 2 Certificate in Warehousing | Severnside Training Centre
      GCSEs in English and Mathematics | Avon Vale School`,
    skills: `
      Reach truck
      Counterbalance
      Voice picking
      Stock control
      Handheld scanner
      Manual handling`,
    certificates: `
      CACES R489 categories 3 and 5
      RTITB reach truck licence
      First aid at work`,
    schedules: `
      2x8 | Rotating early and late shifts
      night | Permanent nights, 10 pm to 6 am`,
    summaries: `
      {n} years in warehouses, no lost-time accident.
      Forklifts and picking for {n} years, in Britain and then in France.
      Dependable, fit, {n} years of shift work.`,
  }),
  trade({
    key: 'customer-support-agent',
    lang: 'en',
    pay: [25000, 33000],
    titles: `
      Customer support agent
      Customer success associate`,
    employers: `
      Payrelay | Lyon
      Centre d’appels Allô Gones | Vaulx-en-Velin
      Kestrel Travel | Manchester
      Altivia Medical Devices | Lyon`,
    tasks: `
      Answered 60 tickets a day by mail and chat
      Handled refunds and difficult calls
      Wrote help articles in two languages
      Reported bugs with clear steps
      Onboarded new customers by video
      Kept a satisfaction score of 94 percent
      Coached new colleagues
      Followed up late payments`,
    diplomas: `
      BA Modern Languages | Firth University, Edinburgh
      BA Business Studies | Munster College, Cork
      HND Marketing | Mersey Bank College`,
    skills: `
      Ticketing tools
      Written English
      Negotiation
      CRM
      Patience
      Product knowledge`,
    certificates: `
      Customer service certificate
      DELF B2`,
    schedules: `
      day | Day shifts, hybrid after three months
      day,evening | Rota between 8 am and 10 pm`,
    summaries: `
      {n} years of helping customers, in writing and on the phone.
      Clear, kind and quick, with {n} years in support.
      I have worked in customer service for {n} years and I like solving things.`,
  }),
  trade({
    key: 'english-trainer',
    lang: 'en',
    pay: [26000, 36000],
    titles: `
      English trainer
      Teacher of English`,
    employers: `
      Language School of the Two Rivers | Lyon
      Lycée privé Sainte-Ursule-des-Pentes | Lyon
      Harbourside Academy | Bristol
      Business English Partners | Lyon`,
    tasks: `
      Business English for engineers and sales teams
      Prepared students for Cambridge and TOEIC tests
      Taught mixed-ability classes of 28
      Designed online courses and placement tests
      Ran a debating club
      One-to-one coaching for managers
      Marked exams and wrote reports
      Organised a school exchange`,
    diplomas: `
      PGCE Secondary English | University of the Severn
      BA English Literature | Munster College, Cork
      MA Applied Linguistics | Université des Quais, Lyon`,
    skills: `
      Lesson planning
      Classroom management
      Online teaching
      Business English
      Assessment
      Curriculum design`,
    certificates: `
      CELTA
      TESOL certificate`,
    schedules: `
      term_time | Term time only
      day,evening | Days and early evenings`,
    summaries: `
      {n} years of teaching teenagers and adults.
      Lively lessons and honest feedback: {n} years in class.
      Trainer for {n} years, in companies and schools around Lyon.`,
  }),
]
