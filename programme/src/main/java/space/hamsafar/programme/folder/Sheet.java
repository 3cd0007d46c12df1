package space.hamsafar.programme.folder;

import java.util.Optional;
import space.hamsafar.programme.source.Fields;
import space.hamsafar.programme.source.Node;
import space.hamsafar.programme.source.Problems;

/**
 * One YAML file of the folder, held against its schema.
 *
 * @param name its name in the folder
 * @param problems what is wrong with it
 * @param root its value, if it could be read
 */
record Sheet(String name, Problems problems, Optional<Node> root) {
    /** Its keys; none if it could not be read. */
    Optional<Fields> fields() {
        return root.filter(Node.Mapping.class::isInstance).map(node -> new Fields((Node.Mapping) node, problems));
    }
}
