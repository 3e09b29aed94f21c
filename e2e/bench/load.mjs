/**
 * Sends one request over and over on kept connections and prints calls per second and latencies. On sockets, since
 * node's HTTP client costs more than the servers that are measured. Input: JSON in the first argument.
 */
import { connect } from 'node:net'
import { performance } from 'node:perf_hooks'

/** @type {{ port: number, head: string, body: string, connections: number, milliseconds: number }} */
const { port, head, body, connections, milliseconds } = JSON.parse(process.argv[2] ?? '')
const request = Buffer.from(
  `${head}\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
)
/** @type {number[]} */
const latencies = []
const warmUp = milliseconds / 4
const start = performance.now()
let others = 0

/** @param {string} text */
function isWhole(text) {
  const end = text.indexOf('\r\n\r\n')
  const length = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, end))
  return end >= 0 && length !== null && Buffer.byteLength(text) >= end + 4 + Number(length[1])
}

function run() {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  let since = 0
  let text = ''
  const send = () => {
    since = performance.now()
    text = ''
    socket.write(request)
  }
  socket.on('connect', send)
  socket.on('data', (data) => {
    text += data.toString('latin1')
    if (!isWhole(text)) return
    const now = performance.now()
    if (!text.startsWith('HTTP/1.1 200')) others += 1
    if (now - start > warmUp) latencies.push(now - since)
    if (now - start < warmUp + milliseconds) send()
    else socket.destroy()
  })
}

for (let at = 0; at < connections; at += 1) run()
process.on('exit', () => {
  latencies.sort((a, b) => a - b)
  const median = latencies[Math.floor(latencies.length / 2)] ?? Number.NaN
  console.log(JSON.stringify({ callsPerSecond: (latencies.length / milliseconds) * 1_000, median, others }))
})
