// Loaded before the process that is measured (node --import): counts the statements that it sends, and tells them and
// its memory when the benchmark asks.
import pg from 'pg'

const stand = { opdrachten: 0, transacties: 0 }
const echt = pg.Client.prototype.query
pg.Client.prototype.query = function query(vraag, ...rest) {
  const tekst = typeof vraag === 'string' ? vraag : (vraag?.text ?? '')
  if (tekst.startsWith('begin')) stand.transacties += 1
  else if (vraag?.name !== 'tenant' && !/^(commit|rollback)/.test(tekst)) stand.opdrachten += 1
  return echt.call(this, vraag, ...rest)
}
process.on('message', (bericht) => {
  if (bericht === 'stand') process.send?.({ ...stand, rss: process.memoryUsage.rss() })
})
process.channel?.unref()
