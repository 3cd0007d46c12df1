package space.hamsafar.campaign.duplicate;

import space.hamsafar.campaign.application.Column;

/**
 * Weighs two applications against each other after Fellegi and Sunter (<i>A Theory for Record Linkage</i>, 1969): each
 * agreement or difference counts by the logarithm of how much likelier it is for one person than for two who apply by
 * chance. An agreement on something rare counts more.
 */
final class Evidence {
    /** One in fifty applicants is taken to have applied twice. */
    private static final double REPEATING = 0.02;

    private static final double SAME_DAY_SWAPPED = 7.5;
    private static final double SAME_DAY_BUT_ONE = 6;
    private static final double OTHER_DAY = -9;
    private static final double SAME_SEX = 0.9;
    private static final double OTHER_SEX = -7;
    private static final double SAME_REGION = 1.5;
    private static final double OTHER_REGION = -2;
    private static final double SAME_HEIGHT = 2.5;
    private static final double OTHER_HEIGHT = -3;
    private static final double OTHER_CONTACT = -1.5;
    /** Adults of working age were born on some 12,000 days. */
    private static final double SAME_DAY = 13.5;

    /** Addresses and numbers hardly ever agree by chance; families and agencies share some. */
    private static final double SAME_CONTACT = 16;

    private static final int NEAR_CM = 2;
    private static final double MOST_NAME_BITS = 8 * 13.1;

    private final Persons persons;
    private final NameMatch names;
    private final double prior;
    private final float[] mostBits;

    Evidence(Persons persons) {
        this.persons = persons;
        this.names = new NameMatch(persons.tokens);
        this.prior = log2(2 * REPEATING / Math.max(2, persons.size));
        this.mostBits = new float[persons.size];
        for (int row = 0; row < persons.size; row++) {
            mostBits[row] = (float) names.most(persons.names[row]) + 0.01f;
        }
    }

    /** Bits of evidence for one person, the prior included. */
    double bits(int a, int b) {
        double cheap = prior
                + birth(a, b)
                + sex(a, b)
                + contact(persons.email, a, b)
                + contact(persons.phone, a, b)
                + region(a, b)
                + height(a, b);
        return cheap + most(a, b) < DuplicateFinder.LEAST_BITS ? cheap : cheap + name(a, b);
    }

    /** More than the names can tell; names of unlike length may have words written together, which tells much. */
    private double most(int a, int b) {
        boolean isAlike = persons.names[a].length == persons.names[b].length
                && persons.otherNames[a].length + persons.otherNames[b].length == 0;
        return isAlike ? Math.min(mostBits[a], mostBits[b]) : MOST_NAME_BITS;
    }

    private double name(int a, int b) {
        double best = names.bits(persons.names[a], persons.names[b]);
        if (persons.otherNames[a].length + persons.otherNames[b].length == 0) {
            return best;
        }
        best = better(best, names.bits(persons.otherNames[a], persons.names[b]));
        best = better(best, names.bits(persons.names[a], persons.otherNames[b]));
        return better(best, names.bits(persons.otherNames[a], persons.otherNames[b]));
    }

    /** 0 stands for a name that is not there, which tells nothing either way. */
    private static double better(double one, double other) {
        return one == 0 ? other : other == 0 ? one : Math.max(one, other);
    }

    private double birth(int a, int b) {
        int one = persons.birth[a];
        int other = persons.birth[b];
        if (one == Column.MISSING || other == Column.MISSING) {
            return 0;
        }
        if (one == other) {
            return SAME_DAY;
        }
        return switch (Slips.between(one, other)) {
            case SWAPPED -> SAME_DAY_SWAPPED;
            case ONE_DIGIT -> SAME_DAY_BUT_ONE;
            case NONE -> OTHER_DAY;
        };
    }

    private double sex(int a, int b) {
        return compare(persons.sex, a, b, SAME_SEX, OTHER_SEX);
    }

    private double region(int a, int b) {
        return compare(persons.region, a, b, SAME_REGION, OTHER_REGION);
    }

    private double height(int a, int b) {
        int one = persons.heightCm[a];
        int other = persons.heightCm[b];
        return one == Column.MISSING || other == Column.MISSING
                ? 0
                : Math.abs(one - other) <= NEAR_CM ? SAME_HEIGHT : OTHER_HEIGHT;
    }

    private double contact(long[] values, int a, int b) {
        return values[a] == 0 || values[b] == 0 ? 0 : values[a] == values[b] ? SAME_CONTACT : OTHER_CONTACT;
    }

    private static double compare(int[] values, int a, int b, double same, double other) {
        return values[a] == Column.MISSING || values[b] == Column.MISSING ? 0 : values[a] == values[b] ? same : other;
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
