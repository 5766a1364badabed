/** What a file is attached to, as the inputs name it. */
export type AttachmentTarget =
  { readonly applicationId: string } | { readonly entryId: string } | { readonly guaranteeId: string };
