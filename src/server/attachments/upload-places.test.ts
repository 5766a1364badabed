import { Busy } from "../../use-cases/shared/busy";
import { UploadPlaces } from "./upload-places";

/** Work that lasts until it is ended. */
function lasting(): { readonly work: () => Promise<string>; readonly end: () => void } {
  let end = (): void => undefined;
  const ended = new Promise<string>((resolve) => {
    end = () => {
      resolve("done");
    };
  });
  return {
    work: () => ended,
    end: () => {
      end();
    },
  };
}

describe("the places of uploads", () => {
  it("are two for one organisation, and free again once a file came or broke off", async () => {
    const places = new UploadPlaces();
    const [one, two] = [lasting(), lasting()];
    const first = places.within("one", one.work);
    const broken = places.within("one", () => two.work().then(() => Promise.reject(new Error("broken off"))));
    await expect(places.within("one", one.work)).rejects.toEqual(new Busy(5));
    two.end();
    await expect(broken).rejects.toThrow("broken off");
    one.end();
    await expect(places.within("one", one.work)).resolves.toBe("done");
    await expect(first).resolves.toBe("done");
  });

  it("are four in all, whoever has them", async () => {
    const places = new UploadPlaces();
    const slow = lasting();
    const taken = ["one", "one", "two", "three"].map((each) => places.within(each, slow.work));
    await expect(places.within("four", slow.work)).rejects.toBeInstanceOf(Busy);
    slow.end();
    await Promise.all(taken);
    await expect(places.within("four", slow.work)).resolves.toBe("done");
  });
});
