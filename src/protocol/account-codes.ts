/**
 * 90003 and 90008 name `To_Account` and `From_Account`, two fields that a mark does not have. Which of its own two is meant
 * is documented nowhere (https://trtc.io/document/38996, read 2026-11), so both readings are kept, and both are inferred:
 * who acts is From, then 90003 speaks of Peer_Account; or the reader is To_Account, as in get_c2c_unread_msg_num.
 */
export type AccountField = 'Report_Account' | 'Peer_Account'

/** The field that 90003 was seen to mean; 90008 then means the other one. */
export type AccountReading = 'unknown' | 'report' | 'peer'

export type AccountCode = 90003 | 90008

export function isAccountCode(code: number | undefined): code is AccountCode {
  return code === 90003 || code === 90008
}

export function otherAccount(field: AccountField): AccountField {
  return field === 'Report_Account' ? 'Peer_Account' : 'Report_Account'
}

/** The first causes of both codes in the catalogue are the two readings, in this order of inference. */
export const readingsAmongCauses = 2

/** The field that a code speaks of; while nobody has seen it, by the first reading. */
export function accountOf(code: AccountCode, reading: AccountReading): AccountField {
  const of90003 = reading === 'report' ? 'Report_Account' : 'Peer_Account'
  return code === 90003 ? of90003 : otherAccount(of90003)
}

/** The reading in which a code speaks of this field. */
export function readingOf(code: AccountCode, field: AccountField): Exclude<AccountReading, 'unknown'> {
  return (code === 90003) === (field === 'Report_Account') ? 'report' : 'peer'
}

/** What an account without a match is expected to be answered with: two codes while the reading is open. */
export function expectedCodes(field: AccountField, reading: AccountReading): AccountCode[] {
  const known = accountOf(90003, reading) === field ? 90003 : 90008
  return reading === 'unknown' ? [90003, 90008] : [known]
}
