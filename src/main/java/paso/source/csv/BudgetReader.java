package paso.source.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a parser that takes in more characters for one record than it may. */
final class BudgetReader extends FilterReader {

    private long left;

    BudgetReader(Reader in, long budget) {
        super(in);
        left = budget;
    }

    void renew(long budget) {
        left = budget;
    }

    @Override
    public int read() throws IOException {
        spend(1);
        return in.read();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        spend(count);
        return count;
    }

    private void spend(int count) throws IOException {
        left -= count;
        if (left < 0) {
            throw new Exceeded();
        }
    }

    /** The record is longer than allowed. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1;
    }
}
