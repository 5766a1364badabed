/** A file that the API made. */
export interface DownloadedFile {
  /** What it is to be called where it is saved, in Japanese. */
  readonly fileName: string;
  /** `application/pdf`, or `text/csv` with its character set. */
  readonly contentType: string;
  /** The file itself. */
  readonly bytes: Uint8Array;
}

/** A file as the API offers it. */
export interface OfferedFile {
  readonly url: string;
  readonly fileName: string;
  /** Of the whole file, in hex, where the API tells it; without it nothing is compared. */
  readonly sha256?: string | null;
}
