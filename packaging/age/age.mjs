// A file encrypted or decrypted with the npm package age-encryption: what `age -r` and `age -d` of age 1.3 do.
//   node age.mjs decrypt IDENTITY FILE OUT      node age.mjs encrypt RECIPIENT FILE OUT
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const home = createRequire(`${process.env.AGE_HOME}/package.json`);
const { Decrypter, Encrypter } = await import(pathToFileURL(home.resolve("age-encryption")).href);
const [act, key, file, out] = process.argv.slice(2);
const age = act === "decrypt" ? new Decrypter() : new Encrypter();
act === "decrypt" ? age.addIdentity(key) : age.addRecipient(key);
writeFileSync(out, await age[act](readFileSync(file)));
