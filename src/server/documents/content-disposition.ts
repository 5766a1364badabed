/**
 * RFC 6266: a file's name for saving, in ASCII and, after RFC 8187, in UTF-8. Programs that read the second
 * prefer it.
 */
export function contentDisposition(
  disposition: "inline" | "attachment",
  { fileName, asciiFileName }: { readonly fileName: string; readonly asciiFileName: string },
): string {
  return `${disposition}; filename="${asciiFileName}"; filename*=UTF-8''${extendedValue(fileName)}`;
}

/** `encodeURIComponent` leaves four characters that RFC 8187 wants encoded. */
function extendedValue(text: string): string {
  return encodeURIComponent(text).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
