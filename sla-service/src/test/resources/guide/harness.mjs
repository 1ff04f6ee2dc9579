// Runs the guide's TypeScript: `verify` takes a case per line, base64 fields with - for absent; `send` sends a file.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [, , compiler, source, mode, ...rest] = process.argv;
const ts = createRequire(import.meta.url)(compiler);
const { outputText, diagnostics } = ts.transpileModule(readFileSync(source, "utf8"), {
  reportDiagnostics: true,
  compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, strict: true },
});
if (diagnostics.length > 0) throw new Error(diagnostics.map((one) => one.messageText).join("\n"));
const webhooks = await import("data:text/javascript;base64," + Buffer.from(outputText).toString("base64"));

if (mode === "send") {
  const [url, secret, id, file] = rest;
  console.log((await webhooks.send(url, secret, id, readFileSync(file, "utf8"))).status);
} else {
  for (const line of readFileSync(0, "utf8").trim().split("\n")) {
    const fields = line.split(" ").map((field) => (field === "-" ? undefined : Buffer.from(field, "base64")));
    const [secret, id, timestamp, signatures, body, now] = fields;
    const headers = { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signatures };
    for (const name of Object.keys(headers)) headers[name] = headers[name]?.toString();
    try {
      const proven = webhooks.isProven((secret ?? "").toString(), headers, body ?? Buffer.alloc(0), Number(now));
      console.log(proven ? "yes" : "no");
    } catch {
      console.log("error");
    }
  }
}
