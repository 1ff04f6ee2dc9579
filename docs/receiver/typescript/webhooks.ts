// What a receiver of Schoolbel's webhooks needs: Node 18 or later, nothing else.
import { createHmac, timingSafeEqual } from "node:crypto";

// [sign]
export function sign(secret: string, id: string, timestamp: string, body: Uint8Array): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  if (key.length === 0) throw new Error("the secret is empty");
  return "v1," + createHmac("sha256", key).update(`${id}.${timestamp}.`).update(body).digest("base64");
}
// [/sign]

// [verify]
export function isProven(
  secret: string, headers: Record<string, string | undefined>, body: Uint8Array, now = Date.now() / 1000): boolean {
  const [id, timestamp, signatures] = ["id", "timestamp", "signature"].map((name) => headers["webhook-" + name] ?? "");
  if (!id || !/^[0-9]{1,12}$/.test(timestamp) || Math.abs(Number(timestamp) - Math.floor(now)) > 300) return false;
  const expected = Buffer.from(sign(secret, id, timestamp, body));
  return signatures.split(" ").map((one) => Buffer.from(one))
    .some((one) => one.length === expected.length && timingSafeEqual(one, expected));
}
// [/verify]

// [send]
export async function send(callbacks: string, secret: string, id: string, update: string): Promise<Response> {
  const timestamp = Math.floor(Date.now() / 1000).toString();
  return fetch(callbacks, {
    method: "POST",
    headers: {
      "content-type": "application/cloudevents+json",
      "webhook-id": id,
      "webhook-timestamp": timestamp,
      "webhook-signature": sign(secret, id, timestamp, Buffer.from(update)),
    },
    body: update,
  });
}
// [/send]
