package space.hamsafar.exchange.plan;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Prints a JSON tree for people: an object or array that fits stays on one line, a longer one has a line for each
 * member.
 */
final class JsonText {
    private static final int WIDTH = 120;

    private final StringBuilder out = new StringBuilder(1 << 16);

    private JsonText() {}

    /** The text of a node that stands at a depth of other nodes, so far indented after its first line. */
    static String of(JsonNode node, int depth) {
        JsonText text = new JsonText();
        text.print(node, depth, 0);
        return text.out.toString();
    }

    private void print(JsonNode node, int depth, int used) {
        if (!node.isContainer() || room(node, WIDTH - 2 * depth - used) >= 0) {
            line(node);
        } else if (node.isObject()) {
            object(node, depth);
        } else {
            array(node, depth);
        }
    }

    private void object(JsonNode node, int depth) {
        String separator = "{";
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            out.append(separator);
            newLine(depth + 1);
            int before = out.length();
            key(property.getKey());
            print(property.getValue(), depth + 1, out.length() - before);
            separator = ",";
        }
        newLine(depth);
        out.append('}');
    }

    private void array(JsonNode node, int depth) {
        String separator = "[";
        for (JsonNode item : node) {
            out.append(separator);
            newLine(depth + 1);
            print(item, depth + 1, 0);
            separator = ",";
        }
        newLine(depth);
        out.append(']');
    }

    private void line(JsonNode node) {
        if (node.isObject()) {
            String separator = "";
            out.append('{');
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                out.append(separator);
                key(property.getKey());
                line(property.getValue());
                separator = ", ";
            }
            out.append('}');
        } else if (node.isArray()) {
            String separator = "";
            out.append('[');
            for (JsonNode item : node) {
                out.append(separator);
                line(item);
                separator = ", ";
            }
            out.append(']');
        } else {
            scalar(node);
        }
    }

    private void scalar(JsonNode node) {
        if (node.isFloatingPointNumber() && !Double.isFinite(node.doubleValue())) {
            throw new IllegalArgumentException("the plan holds the number " + node.doubleValue()
                    + ", which JSON cannot express; numbers in a plan must be finite");
        }
        out.append(node);
    }

    private void key(String name) {
        out.append(StringNode.valueOf(name)).append(": ");
    }

    private void newLine(int depth) {
        out.append('\n').append("  ".repeat(depth));
    }

    /** How much of a line is left after the node, or less than 0 if it does not fit. Looks no further than needed. */
    private static int room(JsonNode node, int left) {
        if (!node.isContainer()) {
            return left - node.toString().length() - 2;
        }
        int rest = left - 2;
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                rest = rest < 0
                        ? rest
                        : room(property.getValue(), rest - property.getKey().length() - 4);
            }
        } else {
            for (JsonNode item : node) {
                rest = rest < 0 ? rest : room(item, rest);
            }
        }
        return rest;
    }
}
