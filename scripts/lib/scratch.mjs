// A scratch copy of the contracts and what compiles them, to be changed without touching the tree.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** Foundry's launcher: its first argument is the tool. */
export const FOUNDRY = join(ROOT, "scripts", "foundry");

/**
 * Makes the copy in build/`name`; what was compiled there before stays. Returns its folder.
 * tests: the folders of contracts/test to copy. config: text after foundry.toml's.
 */
export function scratchCopy(name, { tests, config = "" }) {
  const folder = join(ROOT, "build", name);
  const isCopied = (source) => {
    const [top, below] = relative(join(ROOT, "contracts"), source).split(sep);
    return top !== "test" || below === undefined || tests.includes(below);
  };
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, "contracts"), { recursive: true, force: true });
  cpSync(join(ROOT, "contracts"), join(folder, "contracts"), { recursive: true, filter: isCopied });
  for (const linked of ["node_modules", "scripts", "perp"]) {
    if (!existsSync(join(folder, linked))) symlinkSync(join(ROOT, linked), join(folder, linked));
  }
  writeFileSync(join(folder, "foundry.toml"), readFileSync(join(ROOT, "foundry.toml"), "utf8") + config);
  return folder;
}
