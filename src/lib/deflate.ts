/** zlib (RFC 1950) by the platform's own means: it writes the checksum, needs no secure context, and costs no bytes of ours. */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(new CompressionStream('deflate'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}
