package space.hamsafar.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * The best bounds published for an instance.
 *
 * @param set as in {@code j30}
 * @param instance its name, without a file's ending
 * @param lower greatest lower bound of the makespan, if one is known
 * @param upper shortest makespan, if a schedule is known
 * @param infeasible whether there is provably no schedule
 */
public record BestKnown(String set, String instance, OptionalInt lower, OptionalInt upper, boolean infeasible) {

    private static final List<String> LOWER = List.of("best_lb", "final_lb", "lb");
    private static final List<String> UPPER = List.of("best_ub", "final_ub", "ub", "makespan");
    private static final List<String> STATUS = List.of("final_status", "status");

    /**
     * All rows of a {@code best-known.csv} with the columns {@code set}, {@code instance}, a lower bound ({@code
     * best_lb}, {@code final_lb} or {@code lb}) and a makespan ({@code best_ub}, {@code final_ub}, {@code ub} or {@code
     * makespan}), among others and in any order. An empty bound is not known; the status ({@code final_status} or {@code
     * status}) may be {@code infeasible}.
     *
     * @throws BenchException naming the file and the line
     */
    public static List<BestKnown> read(Path file, Format format) {
        List<String> lines = InstanceFiles.text(file).lines().toList();
        if (lines.isEmpty()) {
            throw new BenchException(file + " is empty");
        }
        List<String> head = Arrays.asList(lines.getFirst().split(","));
        int set = column(file, head, List.of("set"));
        int instance = column(file, head, List.of("instance"));
        int lower = column(file, head, LOWER);
        int upper = column(file, head, UPPER);
        int status = STATUS.stream()
                .mapToInt(head::indexOf)
                .filter(k -> k >= 0)
                .findFirst()
                .orElse(-1);
        var rows = new ArrayList<BestKnown>();
        for (int line = 1; line < lines.size(); line++) {
            String[] cells = lines.get(line).split(",", -1);
            try {
                rows.add(new BestKnown(
                        cells[set],
                        format.stem(cells[instance]),
                        bound(cells[lower]),
                        bound(cells[upper]),
                        status >= 0 && cells[status].equals("infeasible")));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException wrong) {
                throw new BenchException(
                        file + ":" + (line + 1) + ": expected bounds in the columns " + head.get(lower) + " and "
                                + head.get(upper),
                        wrong);
            }
        }
        return rows;
    }

    private static OptionalInt bound(String cell) {
        return cell.isBlank() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
    }

    private static int column(Path file, List<String> head, List<String> names) {
        return names.stream()
                .mapToInt(head::indexOf)
                .filter(k -> k >= 0)
                .findFirst()
                .orElseThrow(() -> new BenchException(
                        file + ":1: the column " + String.join(" or ", names) + " is missing from " + head));
    }
}
