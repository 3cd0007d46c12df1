package space.hamsafar.programme.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Finds the part of a schema that speaks of a value. It follows {@code properties}, {@code items} and {@code $ref}, which
 * is all that our schemas are made of.
 */
final class SchemaView {
    private final Map<String, JsonNode> schemas;
    private final String name;

    SchemaView(Map<String, JsonNode> schemas, String name) {
        this.schemas = schemas;
        this.name = name;
    }

    /** The part for the value at a path from the root; empty where the schema says nothing of it. */
    Optional<JsonNode> at(List<Object> steps) {
        Located here = new Located(name, schemas.getOrDefault(name, missing()));
        for (Object step : steps) {
            // What stands beside a reference is narrower than what it refers to.
            Located own = here.next(step);
            here = own.node.isMissingNode() ? resolved(here).next(step) : own;
            if (here.node.isMissingNode()) {
                return Optional.empty();
            }
        }
        return Optional.of(resolved(here).node);
    }

    private Located resolved(Located located) {
        Located here = located;
        while (here.node.has("$ref")) {
            String[] parts = here.node.get("$ref").stringValue().split("#", 2);
            String file = parts[0].isEmpty() ? here.file : parts[0];
            here = new Located(file, schemas.getOrDefault(file, missing()).at(parts[1]));
        }
        return here;
    }

    private static JsonNode missing() {
        return tools.jackson.databind.node.MissingNode.getInstance();
    }

    private record Located(String file, JsonNode node) {

        Located next(Object step) {
            return new Located(
                    file,
                    step instanceof Integer
                            ? node.path("items")
                            : node.path("properties").path(step.toString()));
        }
    }
}
