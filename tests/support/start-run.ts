import { openRunDirectory } from "./run-directory";

export default openRunDirectory;
