/** 签名与保留 UserSig 的面板的中文文案。 */
import type { CredentialTexts } from './credential.en.tsx'
import type { Texts } from './texts.tsx'

/** 整小时不带分钟。 */
function span(seconds: number, life: Texts['life']): string {
  return seconds % 3_600 === 0 ? `${seconds / 3_600} 小时` : life(seconds)
}

/** @param common the words that every screen has */
export const buildCredentialZh = ({ life }: Texts): CredentialTexts => ({
  validity: '有效期',
  validities: {
    3600: '1 小时',
    86400: '24 小时',
    604800: '7 天',
    2592000: '30 天',
    15552000: '180 天',
  },
  sign: '签名',
  signAgain: '重新签名',
  close: '关闭',
  keyStays: '在本页面内签名。密钥只留在页面内存中，直到关闭标签页或点“忘掉密钥”，不会发往任何地方。',
  keyHeld: (below) =>
    `SecretKey 在此标签页的内存中。UserSig 剩余时间一旦不足 ${span(below, life)}，就会用它自动重新签名。`,
  forget: '忘掉密钥',
  publishedKey: '填入模拟器公开的密钥',
  keyMissing: '请先粘贴此应用的 SecretKey。',
  appNeeded: 'SDKAppID 必须是整数，才能为它签名。',
  keyOdd: 'SecretKey 通常是 64 个 0–9、a–f 的字符。',
})
