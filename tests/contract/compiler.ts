import { join } from "node:path";
import { API, type Diagnostic, type Program, type Project } from "typescript/unstable/sync";

export type Compiler = ReturnType<typeof compilerOf>;

/** All that a diagnostic says. */
export const saidBy = ({ text, messageChain = [], relatedInformation = [] }: Diagnostic): string =>
  [text, ...[...messageChain, ...relatedInformation].map(saidBy)].join("\n");

/** One compiler that stays, so that a change of one file costs what follows from it. */
export function compilerOf(root: string) {
  const texts = new Map<string, string>();
  const api = new API({ cwd: root, fs: { readFile: (file) => texts.get(file) } });
  let snapshot = api.updateSnapshot({ openProjects: [join(root, "tsconfig.json")] });
  const project = (): Project => {
    const [found] = snapshot.getProjects();
    if (found === undefined) throw new Error(`no project in ${root}`);
    return found;
  };

  return {
    project,
    files: (): string[] =>
      project()
        .rootFiles.filter((file) => file.endsWith(".ts"))
        .map((file) => file.slice(root.length)),
    /** The program in which these files hold other texts, and all others their own. */
    programWith(changed: ReadonlyMap<string, string>): Program {
      const before = [...texts.keys()];
      texts.clear();
      for (const [file, text] of changed) texts.set(join(root, file), text);
      const old = snapshot;
      snapshot = api.updateSnapshot({ fileChanges: { changed: [...before, ...texts.keys()] } });
      old.dispose();
      return project().program;
    },
    pathOf: (file: string) => join(root, file),
    close: () => api.close(),
  };
}
