package space.hamsafar.bench.selection;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How somebody fills in the form a second time: in another script or spelling, with names swapped, left out or cut to an
 * initial, with slips of the pen, a day of birth with day and month swapped or a digit wrong, another telephone or mail.
 */
final class SecondForm {
    private static final double SAME_PHONE = 0.82;
    private static final double SAME_MAIL = 0.75;
    private static final double SAME_REGION = 0.95;
    private static final double WRONG_DAY = 0.06;

    private final SplittableRandom random;
    private final NameStock stock;

    SecondForm(NameStock stock, SplittableRandom random) {
        this.stock = stock;
        this.random = random;
    }

    /** What differs from the first form; the rest is the same. */
    record Answers(String name, LocalDate birth, int heightCm, String region, String email, String phone) {}

    Answers of(MadeUpPerson person) {
        MadeUpPerson stranger = MadeUpPerson.draw(stock, random, random.nextInt(1_000_000));
        return new Answers(
                name(person),
                random.nextDouble() < WRONG_DAY ? slip(person.birth()) : person.birth(),
                person.heightCm() + random.nextInt(-1, 2),
                random.nextDouble() < SAME_REGION ? person.region() : stranger.region(),
                random.nextDouble() < SAME_MAIL ? person.email() : stranger.email(),
                random.nextDouble() < SAME_PHONE ? respaced(person.phone()) : stranger.phone());
    }

    private String name(MadeUpPerson person) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> person.other();
            case 3, 4 -> slip(person.latin());
            case 5 -> reversed(person);
            case 6 -> shortened(person);
            default -> respelt(person);
        };
    }

    private String respelt(MadeUpPerson person) {
        if (person.chinese()) {
            return person.given() + " " + person.names().getFirst().usual();
        }
        List<String> words = new ArrayList<>();
        person.names()
                .forEach(name -> words.add(
                        name.spellings().get(random.nextInt(name.spellings().size()))));
        return String.join(" ", words);
    }

    private String reversed(MadeUpPerson person) {
        List<String> words = new ArrayList<>(List.of(person.latin().split(" ")));
        Collections.reverse(words);
        return String.join(random.nextBoolean() ? " " : ", ", words);
    }

    private String shortened(MadeUpPerson person) {
        if (person.chinese() || person.names().size() < 3) {
            return person.latin().toUpperCase(java.util.Locale.ROOT);
        }
        String first = person.names().getFirst().usual();
        String last = person.names().getLast().usual();
        return random.nextBoolean()
                ? first + " " + last
                : first.charAt(0) + ". " + person.names().get(1).usual() + " " + last;
    }

    private String slip(String name) {
        int at = 1 + random.nextInt(name.length() - 1);
        char letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + letter + name.substring(at);
            case 1 -> name.substring(0, at) + name.substring(at + 1);
            case 2 -> name.substring(0, at) + letter + name.substring(at + 1);
            default -> name.substring(0, at - 1) + name.charAt(at) + name.charAt(at - 1) + name.substring(at + 1);
        };
    }

    private LocalDate slip(LocalDate day) {
        try {
            if (random.nextBoolean() && day.getDayOfMonth() != day.getMonthValue()) {
                return LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
            }
            return day.withDayOfMonth(day.getDayOfMonth() / 10 * 10 + random.nextInt(10));
        } catch (DateTimeException _) {
            return day.withYear(day.getYear() / 10 * 10 + random.nextInt(10));
        }
    }

    private String respaced(String phone) {
        return random.nextBoolean() ? phone : phone.replace(" ", "").replace("+92", "0");
    }
}
