// Reads statements as a JSON list and writes which of them Learning Locker's validator refuses, and why.
const validate = require('@learninglocker/xapi-validation').default;

let text = '';
process.stdin.on('data', (piece) => { text += piece; });
process.stdin.on('end', () => {
  const refused = JSON.parse(text)
    .map((statement, at) => [at, validate(statement).map(({ stack, ...said }) => JSON.stringify(said))])
    .filter(([, why]) => why.length > 0);
  process.stdout.write(JSON.stringify(refused));
});
