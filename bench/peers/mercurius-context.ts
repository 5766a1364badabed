import "mercurius";

declare module "mercurius" {
  interface MercuriusContext {
    readonly issuerId: string;
  }
}
