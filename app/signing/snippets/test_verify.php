<?php

declare(strict_types=1);

require __DIR__ . '/verify.php';

// The vendor's published example; its secret opens nothing.
foreach ([
    '123412' => '5bd59fd62953a8059fb7eaba95720f66d19e4517',
    '217' => '00b5d10b8c504e5bad819d77dbd1f0bc54515545', // as a string it is sorted behind the time
] as $nonce => $signature) {
    if (!verify('secret', '1470820198', (string) $nonce, $signature)) {
        throw new Exception("nonce $nonce: refused");
    }
    if (verify('another', '1470820198', (string) $nonce, $signature)) {
        throw new Exception("nonce $nonce: accepted with another secret");
    }
}
