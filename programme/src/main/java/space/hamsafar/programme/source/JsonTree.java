package space.hamsafar.programme.source;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A value as the tree that the schema validator reads. */
final class JsonTree {
    static JsonNode of(Node node) {
        return switch (node) {
            case Node.Mapping mapping -> object(mapping);
            case Node.Sequence sequence -> array(sequence);
            case Node.Scalar scalar -> value(scalar);
        };
    }

    private static ObjectNode object(Node.Mapping mapping) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        mapping.entries().forEach((key, entry) -> object.set(key, of(entry.value())));
        return object;
    }

    private static ArrayNode array(Node.Sequence sequence) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        sequence.items().forEach(item -> array.add(of(item)));
        return array;
    }

    private static JsonNode value(Node.Scalar scalar) {
        if (scalar.isNothing()) {
            return JsonNodeFactory.instance.nullNode();
        }
        if (scalar.isFlag()) {
            return JsonNodeFactory.instance.booleanNode(scalar.text().equals("true"));
        }
        if (!scalar.isNumber()) {
            return JsonNodeFactory.instance.stringNode(scalar.text());
        }
        double number = Double.parseDouble(scalar.text());
        return number == Math.rint(number)
                ? JsonNodeFactory.instance.numberNode((long) number)
                : JsonNodeFactory.instance.numberNode(number);
    }

    private JsonTree() {}
}
