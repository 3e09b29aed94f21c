import { expect, test } from 'vitest'
import { PlantFault } from '../../protocol/emulator-api.ts'
import { ChangeSettings } from '../../protocol/emulator-settings.ts'
import { boxesOf, faultGroups, faultRanges, firstFault, readFault, type TypedFault } from './fault-draft.ts'
import { limitNames, rangeOfLimit, readSetting, type SettingName } from './settings-draft.ts'

const mark = { calls: 1, command: 'admin_set_msg_read' }

test.each<[Partial<TypedFault>, object]>([
  [{}, { ...mark, fault: { kind: 'code', code: 70001 } }],
  [
    { errorInfo: 'x', command: '' },
    { calls: 1, fault: { kind: 'code', code: 70001, errorInfo: 'x' } },
  ],
  [
    { kind: 'delay', calls: ' 3 ' },
    { ...mark, calls: 3, fault: { kind: 'delay', ms: 2_000 } },
  ],
  [
    { kind: 'wrong-length', length: 'longer' },
    { ...mark, fault: { kind: 'wrong-length', length: 'longer' } },
  ],
  [
    { kind: 'clock-off', minutes: '-0.5' },
    { ...mark, fault: { kind: 'clock-off', minutes: -0.5 } },
  ],
  // A box that is not shown may hold anything.
  [
    { kind: 'stall', code: 'x', percent: '' },
    { ...mark, fault: { kind: 'stall' } },
  ],
  [
    { kind: 'garbage', hits: 'share', percent: '12.5', seed: '9', calls: '' },
    { share: 0.125, seed: 9, command: 'admin_set_msg_read', fault: { kind: 'garbage', bytes: 64, seed: 1 } },
  ],
])('the fault typed as %j', (typed, planted) => {
  expect(readFault({ ...firstFault, ...typed })).toEqual({ ok: true, planted })
})

test.each<[Partial<TypedFault>, string[]]>([
  [{ code: '' }, ['code']],
  [{ code: '70001x', calls: '0' }, ['code', 'calls']],
  [{ kind: 'delay', delayMs: '1.5' }, ['delayMs']],
  [{ kind: 'garbage', bytes: '65537', garbageSeed: '-1' }, ['bytes', 'garbageSeed']],
  [{ hits: 'share', percent: '0', seed: 'x' }, ['percent', 'seed']],
])('of a fault typed as %j the wrong boxes are told', (typed, wrong) => {
  expect(readFault({ ...firstFault, ...typed })).toEqual({ ok: false, wrong: new Set(wrong) })
})

test('every kind of fault is in one group, and as it is first typed the emulator takes it', () => {
  for (const kind of Object.values(faultGroups).flat()) {
    const read = readFault({ ...firstFault, kind })
    expect(read.ok && PlantFault.parse(read.planted).fault.kind).toBe(kind)
  }
  const known = PlantFault.shape.fault.def.options.map((option) => option.shape.kind.def.values[0])
  expect(Object.values(faultGroups).flat().toSorted()).toEqual(known.toSorted())
})

test('at both ends of its range each number of a fault is one that the emulator takes', () => {
  const tried = new Set<string>()
  for (const kind of Object.values(faultGroups).flat()) {
    for (const hits of ['calls', 'share']) {
      const typed = { ...firstFault, kind, hits }
      for (const box of boxesOf(typed)) {
        for (const end of [faultRanges[box].min, faultRanges[box].max]) {
          const read = readFault({ ...typed, [box]: String(end) })
          expect(read.ok && PlantFault.safeParse(read.planted).success, `${kind}: ${box} ${end}`).toBe(true)
        }
        tried.add(box)
      }
    }
  }
  expect([...tried].toSorted()).toEqual(Object.keys(faultRanges).toSorted())
})

test.each(limitNames)('at both ends of its range %s is one that the emulator takes', (name) => {
  for (const end of [rangeOfLimit[name].min, rangeOfLimit[name].max]) {
    const read = readSetting(name, String(end))
    expect(read && ChangeSettings.safeParse(read).success, `${end}`).toBe(true)
  }
})

test.each<[SettingName, string, object | undefined]>([
  ['clockMinutes', '-1.5', { clockMinutes: -1.5 }],
  ['clockMinutes', '', undefined],
  ['webhook', '', { webhook: null }],
  ['webhook', ' http://[::1]:9000/hook ', { webhook: { url: 'http://[::1]:9000/hook' } }],
  ['webhook', 'https://localhost/', { webhook: { url: 'https://localhost/' } }],
  ['webhook', 'http://127.0.0.1.example.com/', undefined],
  ['webhook', 'http://localhost/?a=1', undefined],
  ['webhook', 'http://localhost/?', undefined],
  ['webhook', 'http://a:b@localhost/', undefined],
  ['webhook', 'ftp://localhost/', undefined],
  ['callsPerSecond', '', { callsPerSecond: null }],
  ['callsPerSecond', '100001', undefined],
  ['maxAccounts', '100', { maxAccounts: 100 }],
  ['hasKey', 'no', { hasKey: false }],
  ['condition', 'unpaid', { condition: 'unpaid' }],
  ['region', '', { region: null }],
  ['region', 'singapore', { region: 'singapore' }],
  ['allowedAddresses', ' 127.0.0.1， ::1,', { allowedAddresses: ['127.0.0.1', '::1'] }],
  ['allowedAddresses', ' ', { allowedAddresses: null }],
  ['blockedIdentifiers', 'admin', { blockedIdentifiers: ['admin'] }],
])('the setting %s, typed as %j', (name, text, change) => {
  const read = readSetting(name, text)
  expect(read).toEqual(change)
  if (read) expect(ChangeSettings.safeParse(read).success).toBe(true)
})
