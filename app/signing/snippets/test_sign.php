<?php

declare(strict_types=1);

require __DIR__ . '/sign.php';

// The vendor's published example; its secret opens nothing.
foreach ([
    '1615186943' => '43e5cfcca828314675f91b001390566a',
    '1615187699' => '00ddfa9197c52814bc679c23003d593e', // zeros in front are kept
] as $timestamp => $signature) {
    $got = sign('12345', '4fd24687296dd9f3', '9193cc662a4c0ec135ec71fb57194b38', (string) $timestamp);
    if ($got !== $signature) {
        throw new Exception("timestamp $timestamp: got $got, want $signature");
    }
}
