/** English words of the bar that asks for the access token. Most people never see it. */
export const accessEn = {
  title: 'Access token',
  why: 'This server is reached over a network and answers only whoever knows its access token, the MARKREAD_ACCESS_TOKEN it was started with.',
  stays: 'It stays in the memory of this page; a reload asks for it again.',
  plainHttp:
    'This page came over plain http: whoever is on the network between can read the token and every UserSig. Open it through https, with TLS in front of the server.',
  label: 'Access token',
  enter: 'Enter',
  missing: 'Paste the token first.',
  wrong: 'The server does not take this token.',
  unreachable: 'The server does not answer. Start it, then enter the token again.',
}

export type AccessTexts = typeof accessEn
