import { versionOf } from "../version-of.ts";

/** What a project of BAML says beside its functions: that TypeScript is generated, and the client `Main`. */
export const bamlMain = (): string => `generator target {
  output_type "typescript"
  output_dir "../"
  version "${versionOf("@boundaryml/baml")}"
  default_client_mode async
  module_format esm
}

client<llm> Main {
  provider openai
  options {
    model "gpt-4o"
    api_key "none"
    base_url "http://127.0.0.1:9/v1"
    max_tokens 1024
    temperature 0.3
  }
}
`;
