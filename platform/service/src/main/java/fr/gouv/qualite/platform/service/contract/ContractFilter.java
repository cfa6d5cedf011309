package fr.gouv.qualite.platform.service.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.IndexView;

/**
 * Writes into the OpenAPI document what the code already says, so that no resource repeats it: which fields are
 * required, who may call an operation, what it can refuse, which header makes it repeatable.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private final RecordSchemas schemas;
    private final Operations operations;

    public ContractFilter(IndexView index) {
        schemas = new RecordSchemas(index);
        operations = new Operations(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setServers(List.of(OASFactory.createServer()
                .url("/")
                .description("La plateforme qui donne ce document : ses adresses partent de la racine.")));
        if (document.getComponents() != null) {
            Refusals.declare(document.getComponents());
            if (document.getComponents().getSchemas() != null) {
                document.getComponents().getSchemas().forEach(schemas::complete);
            }
        }
    }

    @Override
    public Operation filterOperation(Operation operation) {
        operations.complete(operation);
        return operation;
    }
}
