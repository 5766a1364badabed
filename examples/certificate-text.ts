import type { Certificate } from "@hosho/sdk";

/** The certificate (電子証書) as text: title and rows, the labels padded to one width. */
export function certificateText({ title, items, digest, inForce }: Certificate): string {
  const widest = Math.max(...items.map(({ label }) => columns(label)));
  const rows = items.map(({ label, value }) => `${label}${" ".repeat(widest - columns(label))}  ${value}`);
  const validity = inForce ? "この証書は有効な最新版です。" : "この証書は現在有効ではありません。";
  return [title, "", ...rows, "", validity, `SHA-256 ${digest}`].join("\n");
}

/** How many columns a terminal needs: Japanese characters take two. */
function columns(text: string): number {
  return Array.from(text, (character) => (character > "\u00ff" ? 2 : 1)).reduce((a, b) => a + b, 0);
}
