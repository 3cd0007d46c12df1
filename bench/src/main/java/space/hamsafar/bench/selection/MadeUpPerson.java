package space.hamsafar.bench.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Somebody who does not exist, and how they fill in a form. The names of a Pakistani are one or two given names and a
 * family name; those of a Chinese a family name and one or two characters.
 *
 * @param chinese whether the names are Chinese
 * @param names in the order of the person's own language
 * @param female whether the person is a woman
 * @param birth day of birth
 * @param region where they live
 * @param heightCm height
 * @param email address
 * @param phone number
 */
record MadeUpPerson(
        boolean chinese,
        List<NameStock.Name> names,
        boolean female,
        LocalDate birth,
        String region,
        int heightCm,
        String email,
        String phone) {

    private static final List<String> REGIONS = List.of(
            "Punjab",
            "Punjab",
            "Punjab",
            "Sindh",
            "Sindh",
            "Khyber Pakhtunkhwa",
            "Balochistan",
            "Islamabad",
            "Azad Kashmir");
    private static final double CHINESE = 0.15;
    private static final double THREE_NAMES = 0.6;
    private static final LocalDate LATEST_BIRTH = LocalDate.of(2006, 12, 31);
    private static final int DAYS = 12_000;

    MadeUpPerson {
        names = List.copyOf(names);
    }

    static MadeUpPerson draw(NameStock stock, SplittableRandom random, int number) {
        boolean chinese = random.nextDouble() < CHINESE;
        boolean female = random.nextInt(3) == 0;
        List<NameStock.Name> names = chinese ? chinese(stock, random) : pakistani(stock, random, female);
        String letters = names.stream().map(NameStock.Name::usual).collect(Collectors.joining("."));
        return new MadeUpPerson(
                chinese,
                names,
                female,
                LATEST_BIRTH.minusDays((random.nextInt(DAYS) + random.nextInt(DAYS)) / 2L),
                REGIONS.get(random.nextInt(REGIONS.size())),
                (female ? 160 : 171) + random.nextInt(-9, 10) + random.nextInt(-5, 6),
                letters.toLowerCase(java.util.Locale.ROOT) + number % 100_000 + "@mail" + random.nextInt(20)
                        + ".example",
                phone(random));
    }

    static String phone(SplittableRandom random) {
        return "+92 3" + random.nextInt(10, 50) + " " + random.nextInt(1_000_000, 9_999_999);
    }

    private static List<NameStock.Name> pakistani(NameStock stock, SplittableRandom random, boolean female) {
        String kind = female ? "female" : "male";
        NameStock.Name first = stock.draw(kind, random);
        NameStock.Name family = stock.draw("family", random);
        return random.nextDouble() < THREE_NAMES
                ? List.of(first, stock.draw(kind, random), family)
                : List.of(first, family);
    }

    private static List<NameStock.Name> chinese(NameStock stock, SplittableRandom random) {
        NameStock.Name family = stock.draw("han-family", random);
        return random.nextDouble() < 0.8
                ? List.of(family, stock.draw("han-given", random), stock.draw("han-given", random))
                : List.of(family, stock.draw("han-given", random));
    }

    /** The name in Latin letters, as a passport has it. */
    String latin() {
        return chinese ? names.getFirst().usual() + " " + given() : joined(" ", false);
    }

    /** The name in the script of the person's language. */
    String other() {
        return joined(chinese ? "" : " ", true);
    }

    private String joined(String between, boolean isOther) {
        return names.stream().map(name -> isOther ? name.other() : name.usual()).collect(Collectors.joining(between));
    }

    /** The given name of a Chinese in Latin letters: syllables in one word, with a capital. */
    String given() {
        String all = names.stream().skip(1).map(NameStock.Name::usual).collect(Collectors.joining());
        return all.isEmpty() ? "" : Character.toUpperCase(all.charAt(0)) + all.substring(1);
    }
}
