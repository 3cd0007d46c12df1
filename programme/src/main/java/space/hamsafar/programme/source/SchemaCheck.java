package space.hamsafar.programme.source;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Holds values against JSON Schemas (draft 2020-12) and says each difference in our own words, at its place.
 *
 * <p>Schemas come as texts and refer to one another by file name; nothing is fetched. Safe for use by
 * several threads.
 */
public final class SchemaCheck {
    private static final String FOLDER = "hamsafar:/schema/";

    private final SchemaRegistry registry;
    private final Map<String, JsonNode> schemas;

    /**
     * A check against the schemas of a set.
     *
     * @param texts JSON by file name; the texts are our own, so a broken one is an error of the program
     */
    public SchemaCheck(Map<String, String> texts) {
        schemas = new LinkedHashMap<>();
        Map<String, String> byLocation = new LinkedHashMap<>();
        Map<String, JsonNode> byText = new LinkedHashMap<>();
        texts.forEach((name, text) -> {
            JsonNode schema = LeanSchema.parse(text);
            schemas.put(name, schema);
            byText.put(text, schema);
            byLocation.put(FOLDER + name, text);
        });
        registry = SchemaRegistry.withDialect(
                LeanSchema.dialect(),
                builder -> builder.nodeReader(new LeanSchema(byText)).schemas(byLocation));
    }

    /** Adds a problem for each way in which a value is not as the schema of that name wants it. */
    public void check(String name, Node root, Problems problems) {
        Schema schema = registry.getSchema(SchemaLocation.of(FOLDER + name));
        List<Error> errors = schema.validate(JsonTree.of(root));
        SchemaWording wording = new SchemaWording(new SchemaView(schemas, name));
        List<SchemaWording.Located> found = new ArrayList<>();
        for (Error error : errors) {
            // What is wrong as YAML already, such as an alias, is not told a second time.
            wording.explain(error, root)
                    .filter(located -> !problems.anyAt(located.place()))
                    .ifPresent(found::add);
        }
        found.forEach(located -> problems.add(located.place(), located.message()));
    }

    /** The names of the keys and positions of a path, from the root. */
    static List<Object> steps(NodePath path) {
        List<Object> steps = new ArrayList<>();
        for (int i = 0; i < path.getNameCount(); i++) {
            steps.add(path.getElement(i));
        }
        return steps;
    }
}
