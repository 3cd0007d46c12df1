package space.hamsafar.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import space.hamsafar.planning.Activity;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.Windows;

/**
 * Reads multi-skill projects from MiniZinc data ({@code .dzn}; Young, Feydy, Schutt, 2017): {@code nActs}, {@code dur},
 * {@code nSkills}, {@code sreq} (people of each skill by activity), {@code nResources}, {@code mastery} (skills by
 * person), {@code pred} and {@code succ}. Other items follow from these and are passed over.
 */
final class MspspReader {

    private static final Pattern ITEM = Pattern.compile("(\\w+)\\s*=\\s*([^;]*);");
    private static final Pattern WORD = Pattern.compile("-?\\w+");
    private static final Pattern COMMENT = Pattern.compile("%[^\\n]*");

    private final String file;
    private final Map<String, Item> items = new TreeMap<>();

    /** A value and its line, from 1. */
    private record Item(List<String> words, int line) {}

    private MspspReader(String file, String text) {
        this.file = file;
        // Only the words of a comment go: its line break stays, so that lines are counted rightly.
        String bare = COMMENT.matcher(text).replaceAll("");
        ITEM.matcher(bare).results().forEach(item -> {
            long line = 1
                    + bare.substring(0, item.start()).lines().count()
                    - (item.start() > 0 && bare.charAt(item.start() - 1) != '\n' ? 1 : 0);
            List<String> words = WORD.matcher(item.group(2))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            items.put(item.group(1), new Item(words, Math.toIntExact(line)));
        });
    }

    static Instance read(String file, String text) {
        return new MspspReader(file, text).read();
    }

    private Instance read() {
        int count = number("nActs");
        int skills = number("nSkills");
        int people = number("nResources");
        int[] durations = numbers("dur", count);
        int[] required = numbers("sreq", Math.multiplyExact(count, skills));
        long horizon = 0;
        for (int duration : durations) {
            horizon += duration;
        }
        int ticks = Parts.horizon(file, horizon);
        var builder = Project.builder(ticks);
        addPeople(builder, people, skills);
        for (int i = 0; i < count; i++) {
            var roles = new ArrayList<Role>();
            for (int s = 0; s < skills; s++) {
                if (required[i * skills + s] > 0) {
                    roles.add(Role.ofSkill(skill(s), skill(s), required[i * skills + s]));
                }
            }
            builder.add(Activity.of("" + (i + 1), new Mode("1", durations[i], List.of(), roles, List.of()), ticks));
        }
        addPrecedences(builder, count);
        return Format.MSPSP.instance(file, builder.build());
    }

    private void addPeople(Project.Builder builder, int people, int skills) {
        Item mastery = item("mastery", Math.multiplyExact(people, skills));
        for (int p = 0; p < people; p++) {
            var mastered = new HashSet<String>();
            for (int s = 0; s < skills; s++) {
                String word = mastery.words.get(p * skills + s);
                switch (word) {
                    case "true" -> mastered.add(skill(s));
                    case "false" -> {}
                    default -> throw wrong("mastery", mastery, "found '" + word + "', expected true or false");
                }
            }
            builder.add(new Person("P" + (p + 1), mastered, Windows.any()));
        }
    }

    private void addPrecedences(Project.Builder builder, int count) {
        int arcs = item("pred").words.size();
        int[] before = numbers("pred", arcs);
        int[] after = numbers("succ", arcs);
        for (int k = 0; k < arcs; k++) {
            if (before[k] < 1 || before[k] > count || after[k] < 1 || after[k] > count || before[k] == after[k]) {
                throw wrong(
                        "succ",
                        item("succ"),
                        "activity " + before[k] + " precedes " + after[k] + ", expected two from 1 to " + count);
            }
            builder.add(TimeLag.endToStart("" + before[k], "" + after[k], 0));
        }
    }

    private static String skill(int number) {
        return "S" + (number + 1);
    }

    private int number(String name) {
        int number = numbers(name, 1)[0];
        if (number > Parts.MANY) {
            throw wrong(name, item(name), "found " + number + ", expected at most " + Parts.MANY);
        }
        return number;
    }

    private int[] numbers(String name, int count) {
        Item item = item(name, count);
        int[] numbers = new int[count];
        for (int k = 0; k < count; k++) {
            String word = item.words.get(k);
            try {
                numbers[k] = Integer.parseUnsignedInt(word);
            } catch (NumberFormatException notNumber) {
                throw wrong(name, item, "found '" + word + "', expected whole numbers of at least 0");
            }
        }
        return numbers;
    }

    private Item item(String name, int count) {
        Item item = item(name);
        if (item.words.size() != count) {
            throw wrong(name, item, "found " + item.words.size() + " values, expected " + count);
        }
        return item;
    }

    private Item item(String name) {
        Item item = items.get(name);
        if (item == null) {
            throw new BenchException(file + ": the item " + name + " is missing; is this an MSPSP .dzn file?");
        }
        return item;
    }

    private BenchException wrong(String name, Item item, String what) {
        return new BenchException(file + ":" + item.line + ": " + name + ": " + what);
    }
}
