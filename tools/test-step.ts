import { spawn } from "node:child_process";

/** One command of the test run. */
export interface TestStep {
  readonly name: string;
  /** Program and arguments; programs of the project's packages are found by name. */
  readonly command: readonly [program: string, ...args: string[]];
}

export interface StepResult {
  readonly name: string;
  readonly isPassed: boolean;
  readonly seconds: number;
  /** What it wrote to both of its outputs, in the order that it came. */
  readonly output: string;
}

/** Runs a step to its end and keeps its output. */
export function runStep(step: TestStep): Promise<StepResult> {
  const start = performance.now();
  const [program, ...args] = step.command;
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(program, args, {
      stdio: ["ignore", "pipe", "pipe"],
      // npm's programs are .cmd files on Windows, which only a shell starts
      shell: process.platform === "win32",
    });
    const finish = (isPassed: boolean): void => {
      resolve({ name: step.name, isPassed, seconds: (performance.now() - start) / 1000, output });
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    }
    child.on("error", (cause) => {
      output += cause.message;
      finish(false);
    });
    child.on("close", (code) => finish(code === 0));
  });
}
