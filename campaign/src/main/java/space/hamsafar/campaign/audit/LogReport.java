package space.hamsafar.campaign.audit;

import java.util.List;

/**
 * What an examination of the log found.
 *
 * @param size entries of the log
 * @param root of its tree, in hexadecimal
 * @param covered entries that a countersigned checkpoint covers; only for these a change of log and journal together
 *     would be found
 * @param checkpoints how many were examined
 * @param findings what is wrong; empty if all is as it was written
 */
public record LogReport(int size, String root, int covered, int checkpoints, List<String> findings) {

    public LogReport {
        findings = List.copyOf(findings);
    }

    /** Whether nothing was found. */
    public boolean isSound() {
        return findings.isEmpty();
    }
}
