package space.hamsafar.planning.explain;

/** Numbers with their nouns. */
final class Words {

    private Words() {}

    static String ticks(int ticks) {
        return count(ticks, "tick");
    }

    static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
