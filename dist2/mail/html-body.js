"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.htmlBody = htmlBody;
const STYLE = {
    body: "margin:0;padding:24px;background:#f5f5f3;color:#1a1a1a;font-family:sans-serif;font-size:15px;line-height:1.7",
    page: "max-width:640px;margin:0 auto;padding:24px 28px;background:#ffffff;border:1px solid #d9d9d4;word-wrap:break-word;overflow-wrap:anywhere",
    heading: "margin:24px 0 4px;padding-left:8px;border-left:4px solid #2f5d50;font-size:15px",
    list: "margin:8px 0;padding-left:20px",
    paragraph: "margin:8px 0",
    link: "display:inline-block;margin-top:8px;padding:8px 16px;background:#2f5d50;color:#ffffff;text-decoration:none",
};
/**
 * The words of a mail as HTML, made of its plain text alone: 「■」 begins a heading, 「・」 an item, an empty line a paragraph.
 * Whatever people wrote is shown as text, and the only links are the service's own.
 */
function htmlBody(subject, text, service, passwordLink = null) {
    const blocks = blocksOf(text).map(htmlOf);
    const link = service === null
        ? []
        : [`<p style="${STYLE.paragraph}">${linkTo(service.url, `${service.name}を開く`)}</p>`];
    return [
        `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
        `<body style="${STYLE.body}"><div style="${STYLE.page}">`,
        ...blocks,
        ...(passwordLink === null
            ? []
            : [`<p style="${STYLE.paragraph}">${linkTo(passwordLink, "パスワードを設定する")}</p>`]),
        ...link,
        "</div></body></html>",
    ].join("\n");
}
function blocksOf(text) {
    const blocks = [];
    let isNew = true;
    for (const line of text.split("\n")) {
        const last = blocks.at(-1);
        if (line === "")
            isNew = true;
        else if (line.startsWith("■")) {
            blocks.push({ kind: "heading", lines: [line.replace(/^■\s*/u, "")] });
            isNew = true;
        }
        else if (line.startsWith("・")) {
            const item = line.slice(1);
            if (!isNew && last?.kind === "list")
                last.lines.push(item);
            else
                blocks.push({ kind: "list", lines: [item] });
            isNew = false;
        }
        else if (!isNew && last?.kind === "list" && line.startsWith("\u3000"))
            last.lines.push(`${last.lines.pop() ?? ""}\n${line.trimStart()}`);
        else {
            if (!isNew && last?.kind === "paragraph")
                last.lines.push(line);
            else
                blocks.push({ kind: "paragraph", lines: [line] });
            isNew = false;
        }
    }
    return blocks;
}
function htmlOf({ kind, lines }) {
    const shown = lines.map((line) => escaped(line).replaceAll("\n", "<br>"));
    switch (kind) {
        case "heading":
            return `<h2 style="${STYLE.heading}">${shown.join("")}</h2>`;
        case "list":
            return `<ul style="${STYLE.list}">${shown.map((item) => `<li>${item}</li>`).join("")}</ul>`;
        case "paragraph":
            return `<p style="${STYLE.paragraph}">${shown.join("<br>")}</p>`;
    }
}
function linkTo(url, words) {
    return `<a href="${escaped(url)}" style="${STYLE.link}">${escaped(words)}</a>`;
}
const ESCAPES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
function escaped(text) {
    return text.replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? character);
}
//# sourceMappingURL=html-body.js.map