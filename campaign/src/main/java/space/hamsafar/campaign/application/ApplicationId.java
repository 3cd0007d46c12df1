package space.hamsafar.campaign.application;

import java.util.regex.Pattern;

/** What may be the id of an application: it stands in the journal and in names of files for good, so it must tell nothing. */
final class ApplicationId {
    static final String RULE =
            "use up to 80 letters, digits, dots, hyphens and underscores, and nothing that tells who it is";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    private ApplicationId() {}

    static boolean isOne(String id) {
        return FORM.matcher(id).matches();
    }
}
