package space.hamsafar.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best bounds published for an instance.
 *
 * @param set as in {@code j30}
 * @param instance its name
 * @param lower greatest lower bound of the makespan
 * @param upper shortest makespan
 */
public record BestKnown(String set, String instance, int lower, int upper) {

    /**
     * All rows of a {@code best-known.csv} with the columns {@code set}, {@code instance}, {@code best_lb} and
     * {@code best_ub}, among others and in any order.
     *
     * @throws BenchException naming the file and the line
     */
    public static List<BestKnown> read(Path file) {
        List<String> lines = InstanceFiles.text(file).lines().toList();
        if (lines.isEmpty()) {
            throw new BenchException(file + " is empty");
        }
        List<String> head = Arrays.asList(lines.getFirst().split(","));
        int[] columns = {
            column(file, head, "set"),
            column(file, head, "instance"),
            column(file, head, "best_lb"),
            column(file, head, "best_ub")
        };
        var rows = new ArrayList<BestKnown>();
        for (int line = 1; line < lines.size(); line++) {
            String[] cells = lines.get(line).split(",", -1);
            try {
                rows.add(new BestKnown(
                        cells[columns[0]],
                        cells[columns[1]],
                        Integer.parseInt(cells[columns[2]]),
                        Integer.parseInt(cells[columns[3]])));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException wrong) {
                throw new BenchException(
                        file + ":" + (line + 1) + ": expected bounds in the columns best_lb and best_ub", wrong);
            }
        }
        return rows;
    }

    private static int column(Path file, List<String> head, String name) {
        int column = head.indexOf(name);
        if (column < 0) {
            throw new BenchException(file + ":1: the column " + name + " is missing from " + head);
        }
        return column;
    }
}
