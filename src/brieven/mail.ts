// Mail over SMTP. Nothing of a message is logged; the id of the letter is the id of the message, so that a retry is the
// same message to who receives it.
import { createTransport } from 'nodemailer'
import type { Postbode } from '#app/diensten.ts'

/** A Postbode over SMTP. `url` is smtp://, smtps:// with user and password; TLS is required unless it ends in ?tls=uit. */
export function smtpPostbode(url: string, afzender: string): Postbode & { stop(): void } {
  const zonderTls = new URL(url).searchParams.get('tls') === 'uit'
  const { protocol, hostname, port, username, password } = new URL(url)
  const vervoer = createTransport({
    host: hostname,
    port: Number(port || (protocol === 'smtps:' ? 465 : 587)),
    secure: protocol === 'smtps:',
    requireTLS: !zonderTls,
    ignoreTLS: zonderTls,
    ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
    pool: true,
    maxConnections: 2,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 60_000,
  })
  return {
    async verzend(bericht) {
      try {
        await vervoer.sendMail({
          from: afzender,
          to: bericht.aan,
          subject: bericht.onderwerp,
          text: bericht.tekst,
          messageId: `<${bericht.id}@${afzender.split('@')[1] ?? 'localhost'}>`,
          attachments: bericht.bijlagen.map((b) => ({ filename: b.naam, content: Buffer.from(b.pdf), contentType: 'application/pdf' })),
        })
        return { gelukt: true }
      } catch (fout) {
        const code = (fout as { responseCode?: number }).responseCode
        return { gelukt: false, reden: code ? `mailserver antwoordde ${code}` : 'mailserver niet bereikbaar', tijdelijk: !code || code < 500 }
      }
    },
    stop: () => vervoer.close(),
  }
}

/** Practice rooms without a mail server: mail stays in the mailbox page, nothing leaves the machine. */
export const BRIEVENBUS: Postbode = { verzend: () => Promise.resolve({ gelukt: true }) }
