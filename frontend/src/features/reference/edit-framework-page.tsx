import { useNavigate, useParams } from "react-router";
import { useGetFramework, useListIndicators } from "@/api/indicators/indicators";
import { paths } from "@/shared/paths";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { FrameworkEditor } from "./framework-editor";

/** A new version of a framework, prepared from the last one. */
export function Component() {
  const { code = "" } = useParams();
  const navigate = useNavigate();
  const framework = useGetFramework(code);
  const indicators = useListIndicators();
  return (
    <Page title="Nouvelle version du référentiel" lead={framework.data?.title}>
      <Loaded query={framework}>
        {(data) => (
          <Loaded query={indicators}>
            {({ items }) => (
              <FrameworkEditor
                framework={data}
                indicators={items}
                onDone={() => void navigate(paths.framework(code))}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
