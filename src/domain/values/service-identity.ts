/** 保証確認サービス, by the name and address that its operator gave it. */
export interface ServiceIdentity {
  readonly name: string;
  /** `null`: the operator has not told it. */
  readonly url: string | null;
}

/** By its generic name, unless the operator gave it one. */
export const UNNAMED_SERVICE: ServiceIdentity = { name: "保証確認サービス", url: null };
