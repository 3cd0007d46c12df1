package space.hamsafar.campaign.application;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import space.hamsafar.campaign.application.ApplicationTable.Form;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.programme.selection.EligibilityRule;

/**
 * Who may take part, on paper: each rule alone over all applications, so that everybody hears every reason. An empty
 * cell meets no rule that looks at it.
 *
 * @param rules ids of the rules, in the order told
 * @param failing for each rule, the rows that fail it
 * @param forgotten the rows of which nothing can be told any more; no rule looks at them
 * @param size how many applications there are
 */
public record Screening(List<String> rules, List<BitSet> failing, BitSet forgotten, int size) {
    private static final String AGE = "age";
    private static final String BIRTH = "birthDate";
    private static final String SEX = "sex";

    public Screening {
        rules = List.copyOf(rules);
        failing = List.copyOf(failing);
    }

    /** The columns that the rules look at, and in what form. */
    public static Map<String, Form> columns(List<EligibilityRule> rules) {
        var columns = new HashMap<String, Form>();
        columns.put("id", Form.TEXTS);
        columns.put(SEX, Form.CODES);
        for (EligibilityRule rule : rules) {
            boolean isAge = rule.field().equals(AGE);
            boolean isNumber = rule.oneOf().isEmpty();
            columns.put(isAge ? BIRTH : rule.field(), isAge || isNumber ? Form.NUMBERS : Form.CODES);
        }
        return columns;
    }

    /** Holds a table, loaded with {@link #columns}, against the rules. */
    public static Screening of(CampaignPolicy policy, ApplicationTable table) {
        List<BitSet> failing = policy.rules().stream()
                .map(rule -> {
                    IntPredicate meets = predicate(rule, table, policy.referenceDay());
                    var failed = new BitSet(table.size());
                    IntStream.range(0, table.size())
                            .filter(row -> !meets.test(row))
                            .forEach(failed::set);
                    failed.andNot(table.forgotten());
                    return failed;
                })
                .toList();
        return new Screening(
                policy.rules().stream().map(EligibilityRule::id).toList(), failing, table.forgotten(), table.size());
    }

    private static IntPredicate predicate(EligibilityRule rule, ApplicationTable table, LocalDate day) {
        IntPredicate meets = rule.field().equals(AGE)
                ? age(rule, table, day)
                : rule.oneOf().isEmpty() ? number(rule, table) : word(rule, table);
        if (rule.sex().isEmpty()) {
            return meets;
        }
        Column.Codes sexes = codes(SEX, table);
        return row -> !sexes.word(row).equals(rule.sex()) || meets.test(row);
    }

    /** Whoever was born on or before a day has an age of at least so many years. */
    private static IntPredicate age(EligibilityRule rule, ApplicationTable table, LocalDate day) {
        Column.Numbers births = numbers(BIRTH, table);
        long youngest = bound(rule.minimum(), years -> day.minusYears((long) Math.ceil(years)), Long.MAX_VALUE);
        long tooOld = bound(rule.maximum(), years -> day.minusYears((long) Math.floor(years) + 1), Long.MIN_VALUE);
        return row -> births.at(row) != Column.MISSING && births.at(row) <= youngest && births.at(row) > tooOld;
    }

    private static long bound(
            OptionalDouble years, java.util.function.DoubleFunction<LocalDate> toDay, long otherwise) {
        return years.isPresent() ? toDay.apply(years.getAsDouble()).toEpochDay() : otherwise;
    }

    private static IntPredicate number(EligibilityRule rule, ApplicationTable table) {
        Column.Numbers values = numbers(rule.field(), table);
        double least = rule.minimum().orElse(Double.NEGATIVE_INFINITY);
        double most = rule.maximum().orElse(Double.POSITIVE_INFINITY);
        return row -> values.at(row) != Column.MISSING && values.at(row) >= least && values.at(row) <= most;
    }

    private static IntPredicate word(EligibilityRule rule, ApplicationTable table) {
        Column.Codes codes = codes(rule.field(), table);
        var allowed = new BitSet();
        List<String> words = codes.words();
        IntStream.range(0, words.size())
                .filter(code -> rule.oneOf().contains(words.get(code)))
                .forEach(allowed::set);
        return row -> codes.at(row) != Column.MISSING && allowed.get(codes.at(row));
    }

    private static Column.Numbers numbers(String field, ApplicationTable table) {
        return table.numbers(field).orElseThrow(() -> missing(field));
    }

    private static Column.Codes codes(String field, ApplicationTable table) {
        return table.codes(field).orElseThrow(() -> missing(field));
    }

    private static IllegalStateException missing(String field) {
        return new IllegalStateException("column " + field + " was not loaded: ask for the columns of the rules");
    }

    /** How many rules a row fails. */
    public int failures(int row) {
        int count = 0;
        for (BitSet failed : failing) {
            count += failed.get(row) ? 1 : 0;
        }
        return count;
    }

    /** The rows that meet every rule. */
    public BitSet eligible() {
        var eligible = new BitSet(size);
        eligible.set(0, size);
        eligible.andNot(forgotten);
        failing.forEach(eligible::andNot);
        return eligible;
    }

    /** The rows that fail one rule and no other. */
    public BitSet nearMisses() {
        var once = new BitSet(size);
        var twice = new BitSet(size);
        for (BitSet failed : failing) {
            var again = (BitSet) once.clone();
            again.and(failed);
            twice.or(again);
            once.or(failed);
        }
        once.andNot(twice);
        return once;
    }

    /** The ids of the rules that a row fails. */
    public List<String> failed(int row) {
        return IntStream.range(0, rules.size())
                .filter(rule -> failing.get(rule).get(row))
                .mapToObj(rules::get)
                .toList();
    }
}
