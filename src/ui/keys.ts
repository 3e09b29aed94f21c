/** The keyboard's names on this machine. */
const isMac = /mac|iphone|ipad/i.test(navigator.platform)

export const commandKey = isMac ? '⌘' : 'Ctrl'
export const altKey = isMac ? '⌥' : 'Alt'
export const shiftKey = isMac ? '⇧' : 'Shift'
