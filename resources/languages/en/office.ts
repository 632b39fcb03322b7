<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ja">
    <context>
        <name>CheckNames</name>
        <message>
            <source>PC/SCサービス</source>
            <translation>PC/SC service</translation>
        </message>
        <message>
            <source>カードリーダー</source>
            <translation>Card reader</translation>
        </message>
        <message>
            <source>カード</source>
            <translation>Card</translation>
        </message>
        <message>
            <source>カードの種類</source>
            <translation>Kind of card</translation>
        </message>
        <message>
            <source>利用者証明用電子証明書</source>
            <translation>User authentication certificate</translation>
        </message>
        <message>
            <source>有効期間</source>
            <translation>Valid period</translation>
        </message>
        <message>
            <source>発行から24時間</source>
            <translation>24 hours since issue</translation>
        </message>
        <message>
            <source>発行元</source>
            <translation>Issuer</translation>
        </message>
        <message>
            <source>暗証番号の残り回数</source>
            <translation>PIN tries left</translation>
        </message>
    </context>
    <context>
        <name>CheckTexts</name>
        <message>
            <source>問題ありません。</source>
            <translation>Good.</translation>
        </message>
        <message>
            <source>前の項目のため、調べていません。</source>
            <translation>Not checked, because of an item before.</translation>
        </message>
        <message>
            <source>PC/SCサービスが動いていません。pcscdを起動してください。</source>
            <translation>The PC/SC service is not running. Start pcscd.</translation>
        </message>
        <message>
            <source>PC/SCサービスはありますが、使う許可がありません。polkitの規則で、この利用者に許してください。</source>
            <translation>The PC/SC service is there, but this user may not use it. Allow it with a polkit rule.</translation>
        </message>
        <message>
            <source>カードリーダーが見つかりません。USBの接続とドライバを確かめてください。</source>
            <translation>No card reader was found. Check the USB cable and the driver.</translation>
        </message>
        <message>
            <source>カードリーダーから返事が来ません。カードを取り、USBのケーブルを抜いて差し直してください。</source>
            <translation>The card reader does not answer. Take the card away, unplug the USB cable and plug it in again.</translation>
        </message>
        <message>
            <source>カードリーダーか、そのドライバか、PC/SCサービスに異常があります。リーダーを差し直し、同じなら再起動してください。</source>
            <translation>Something is wrong with the card reader, its driver or the PC/SC service. Plug the reader in again. If it is the same, restart.</translation>
        </message>
        <message>
            <source>カードが置かれていません。カードを置いて、もう一度実行してください。</source>
            <translation>No card is on the reader. Place a card and run the check again.</translation>
        </message>
        <message>
            <source>カードが答えません。1枚だけ、ケースから出して置いてください。</source>
            <translation>The card does not answer. Take it out of its case and place it alone.</translation>
        </message>
        <message>
            <source>2つのリーダーにカードがあります。1枚だけにしてください。</source>
            <translation>There are cards on two readers. Leave only one.</translation>
        </message>
        <message>
            <source>途中でカードが離れました。動かさずに、もう一度実行してください。</source>
            <translation>The card left while it was read. Keep it still and run the check again.</translation>
        </message>
        <message>
            <source>カードの答えを読み取れません。置き直しても同じなら、ICチップの故障かもしれません。</source>
            <translation>The card's answer cannot be read. If placing it again does not help, its IC chip may be broken.</translation>
        </message>
        <message>
            <source>別のプログラムがカードを使っています。終了してから、もう一度実行してください。</source>
            <translation>Another program is using the card. Close it, then run the check again.</translation>
        </message>
        <message>
            <source>カードは置かれていますが、答えに時間がかかりすぎます。台のまん中に置き直してください。</source>
            <translation>The card is there but takes too long to answer. Place it in the middle of the reader.</translation>
        </message>
        <message>
            <source>住民基本台帳カードです。マイナンバーカードを置いてください。</source>
            <translation>This is a Juki (resident register) Card. Place a My Number Card.</translation>
        </message>
        <message>
            <source>スマホ用電子証明書です。マイナンバーカードを置いてください。</source>
            <translation>This is a phone's electronic certificate. Place a My Number Card.</translation>
        </message>
        <message>
            <source>FeliCaのカード(交通系・電子マネー)です。マイナンバーカードを置いてください。</source>
            <translation>This is a FeliCa card (transit, electronic money). Place a My Number Card.</translation>
        </message>
        <message>
            <source>運転免許証のようです。マイナンバーカードを置いてください。</source>
            <translation>This seems to be a driver's licence. Place a My Number Card.</translation>
        </message>
        <message>
            <source>マイナンバーカードではないカードです。マイナンバーカードを置いてください。</source>
            <translation>This is not a My Number Card. Place a My Number Card.</translation>
        </message>
        <message>
            <source>電子証明書が入っていません。市区町村の窓口で発行できます。</source>
            <translation>The card has no electronic certificate. A municipal office can issue one.</translation>
        </message>
        <message>
            <source>電子証明書の鍵が、このプログラムの知らない種類です。保守の担当に知らせてください。</source>
            <translation>The certificate's key is of a kind that this program does not know. Tell the maintenance staff.</translation>
        </message>
        <message>
            <source>電子証明書の期限が切れています。市区町村の窓口で更新できます。</source>
            <translation>Electronic certificate expired. A municipal office can renew it.</translation>
        </message>
        <message>
            <source>電子証明書がまだ始まっていません。この機械の時計を確かめてください。</source>
            <translation>The electronic certificate is not yet valid. Check this machine's clock.</translation>
        </message>
        <message>
            <source>期限まで3か月を切っています。市区町村の窓口で更新できます。</source>
            <translation>It ends in under 3 months. A municipal office can renew it.</translation>
        </message>
        <message>
            <source>発行から24時間たっていません。たってから使えます。</source>
            <translation>24 hours have not passed since its issue. It can be used after that.</translation>
        </message>
        <message>
            <source>登録された発行元の署名と合いません。発行元の証明書(PEM)を確かめてください。</source>
            <translation>It matches no registered issuer's signature. Check the issuer certificate (PEM).</translation>
        </message>
        <message>
            <source>発行元の証明書(PEM)が登録されていないので、カードが本物か確かめられず、何も記録しません。機械の係に、J-LISの発行元の証明書を登録してもらってください。</source>
            <translation>No issuer certificate (PEM) is registered, so cards cannot be verified and nothing is recorded. Have the machine staff install the J-LIS issuer certificates.</translation>
        </message>
        <message>
            <source>のこり2回です。</source>
            <translation>2 tries left.</translation>
        </message>
        <message>
            <source>のこり1回です。まちがえるとロックされます。</source>
            <translation>1 try left. A wrong PIN locks it.</translation>
        </message>
        <message>
            <source>ロックされています。市区町村の窓口で直せます。</source>
            <translation>It is locked. A municipal office can unlock it.</translation>
        </message>
        <message>
            <source>カードが残り回数を答えません。</source>
            <translation>The card does not tell how many tries are left.</translation>
        </message>
    </context>
    <context>
        <name>FindingTexts</name>
        <message>
            <source>問題ありません。</source>
            <translation>No problem.</translation>
        </message>
        <message>
            <source>前の項目のため、調べていません。</source>
            <translation>Not checked due to an earlier item.</translation>
        </message>
        <message>
            <source>PC/SCサービスが動いていません。pcscdを起動してください。</source>
            <translation>The PC/SC service is not running. Start pcscd.</translation>
        </message>
        <message>
            <source>PC/SCサービスはありますが、このプログラムに使う許可がありません。polkitの規則か、動かしている利用者の権限を直してください。</source>
            <translation>The PC/SC service is there, but this program may not use it. Correct the polkit rule, or the rights of the user that it runs as.</translation>
        </message>
        <message>
            <source>調べている間にPC/SCサービスが止まりました。少し待って、もう一度実行してください。くり返すときは、pcscdの記録を見てください。</source>
            <translation>The PC/SC service stopped during the check. Wait a little and run it again. If this repeats, look at the pcscd log.</translation>
        </message>
        <message>
            <source>カードリーダーが見つかりません。USBの接続とドライバを確かめてください。</source>
            <translation>No card reader was found. Check the USB connection and the driver.</translation>
        </message>
        <message>
            <source>機器の中のSAMスロットしか見えません。カードを置く側が動いているか、リーダーを差し直して確かめてください。</source>
            <translation>Only the SAM slot inside the device is seen. Reconnect the card reader and check that its card side works.</translation>
        </message>
        <message>
            <source>リーダーはありますが、設定のreader_nameに合うものがありません。設定を直すか、空にしてください。</source>
            <translation>There is a card reader, but none matches the setting reader_name. Correct the setting or make it empty.</translation>
        </message>
        <message>
            <source>調べている間にカードリーダーが見えなくなりました。USBのケーブルを差し直し、ハブを使わずにつないでください。</source>
            <translation>The card reader was lost during the check. Plug the USB cable in again, without a hub.</translation>
        </message>
        <message>
            <source>カードリーダーかドライバから返事が来ないので、待つのをやめました。カードを取り、USBのケーブルを抜いて差し直してください。くり返すときは、この機械を再起動し、リーダーの担当に知らせてください。</source>
            <translation>The card reader or driver gave no answer, so waiting was stopped. Take the card, then unplug and replug the USB cable. If this repeats, restart this machine and tell the person in charge of the reader.</translation>
        </message>
        <message>
            <source>カードリーダーか、そのドライバか、PC/SCサービスが異常を答えました。カードのせいではありません。リーダーを差し直し、同じならこの機械を再起動してください。</source>
            <translation>The reader, its driver or the PC/SC service reported a fault. The card is not the cause. Plug the reader in again; if it stays, restart this machine.</translation>
        </message>
        <message>
            <source>ずっと空にならない差し込み口や機器があるので、除いて調べました(下のリーダーの一覧に、名前があります)。そこに置いたのがカードなら、一度取ってください。</source>
            <translation>A slot or device that never is empty was left out of the check (its name is in the list of readers below). If what lies there is a card, take it off once.</translation>
        </message>
        <message>
            <source>カードを上に置いて読むリーダーです。</source>
            <translation>You place the card on this reader.</translation>
        </message>
        <message>
            <source>カードを差し込んで読むリーダーです。</source>
            <translation>You insert the card in this reader.</translation>
        </message>
        <message>
            <source>置くリーダーか差し込むリーダーか、リーダーもカードも答えないので分かりません。</source>
            <translation>Unknown if cards are placed or inserted. Reader and card do not tell.</translation>
        </message>
        <message>
            <source>カードが置かれていません。カードを置いて、もう一度実行してください。</source>
            <translation>No card is placed. Place a card and run the check again.</translation>
        </message>
        <message>
            <source>何かが置かれていますが、答えません。1枚だけ、ケースから出して置いてください。</source>
            <translation>Something is placed, but it does not answer. Place only 1 card, out of its case.</translation>
        </message>
        <message>
            <source>別のプログラムがカードを使っています。終了してから、もう一度実行してください。</source>
            <translation>Another program is using the card. Close it, then run the check again.</translation>
        </message>
        <message>
            <source>2つのリーダーにカードがあります。1枚だけにしてください。</source>
            <translation>There are cards on 2 readers. Leave only 1 card.</translation>
        </message>
        <message>
            <source>同じ機器の差し込み口にもカードが入っています。差し込み口のカードを抜いてください。</source>
            <translation>There is also a card in the slot of the same device. Take the card out of the slot.</translation>
        </message>
        <message>
            <source>住民基本台帳カードです。マイナンバーカードを置いてください。</source>
            <translation>This is a Juki Card. Place a My Number Card.</translation>
        </message>
        <message>
            <source>スマホ用電子証明書です。マイナンバーカードを置いてください。</source>
            <translation>This is a phone's electronic certificate. Place a My Number Card.</translation>
        </message>
        <message>
            <source>FeliCaのカード(交通系・電子マネー)です。マイナンバーカードを置いてください。</source>
            <translation>This is a FeliCa card (transit or e-money). Place a My Number Card.</translation>
        </message>
        <message>
            <source>運転免許証のようです。マイナンバーカードを置いてください。</source>
            <translation>This may be a driving licence. Place a My Number Card.</translation>
        </message>
        <message>
            <source>マイナンバーカードではないカードです。マイナンバーカードを置いてください。</source>
            <translation>This is not a My Number Card. Place a My Number Card.</translation>
        </message>
        <message>
            <source>公的個人認証のアプリはありますが、名札がこのプログラムの知らないものです。新しい種類のカードかもしれません。保守の担当に知らせてください。</source>
            <translation>The JPKI app is there, but this program does not know its label. It may be a new kind of card. Tell the person in charge of maintenance.</translation>
        </message>
        <message>
            <source>公的個人認証のアプリはありますが、名札がありません。カードの中が壊れています。市区町村の窓口で再交付を相談してください。</source>
            <translation>The JPKI app is there, but its label is missing. The inside of the card is broken. Ask a municipal office about reissue.</translation>
        </message>
        <message>
            <source>途中でカードが離れました。動かさずに、もう一度実行してください。</source>
            <translation>The card moved away during the check. Run again, keeping it still.</translation>
        </message>
        <message>
            <source>はじめは答えたカードが、途中で答えなくなりました。リーダーの中央に置き直し、ほかのカードを離してください。</source>
            <translation>The card answered at first, then stopped. Place it in the middle of the reader again, away from other cards.</translation>
        </message>
        <message>
            <source>カードは置かれたままですが、1回の答えに10秒より長くかかるので、待つのをやめました。台のまん中に置き直し、同じなら別のリーダーで試してください。</source>
            <translation>The card still lies there, but one answer takes longer than ten seconds, so waiting was given up. Put it in the middle of the reader; if it stays, try another reader.</translation>
        </message>
        <message>
            <source>リーダーが命令を運びません。リーダーを差し直し、ドライバを新しくしてください。</source>
            <translation>The card reader does not pass on commands. Reconnect it and update the driver.</translation>
        </message>
        <message>
            <source>カードが内部の異常を答えました(6F00)。一度取って置き直し、同じなら市区町村の窓口で調べてもらってください。</source>
            <translation>The card reported an internal error (6F00). Place it again. If that does not help, have a municipal office check it.</translation>
        </message>
        <message>
            <source>カードとリーダーで長さの決まりが合いません(6700・6Cxx)。別のリーダーで試してください。</source>
            <translation>Card and reader do not agree on lengths (6700, 6Cxx). Try another reader.</translation>
        </message>
        <message>
            <source>カードが、先に暗証番号を求めています(6982)。ふつうのマイナンバーカードでは起こりません。カードの種類を確かめてください。</source>
            <translation>The card asks for a PIN first (6982). A normal My Number Card does not do this. Check what kind of card it is.</translation>
        </message>
        <message>
            <source>カードの答えが終わらないので、打ち切りました。置き直しても同じなら、別のリーダーで試してください。</source>
            <translation>The card's answer did not end, so it was cut off. If placing it again does not help, try another reader.</translation>
        </message>
        <message>
            <source>カードの答えが決まりに合わず、読み取れません。置き直しても同じなら、ICチップの故障かもしれません。</source>
            <translation>The card's answer is irregular and unreadable. If placing it again does not help, the IC chip may be broken.</translation>
        </message>
        <message>
            <source>署名用と利用者証明用の両方が入っています。</source>
            <translation>It has both signature and user authentication.</translation>
        </message>
        <message>
            <source>利用者証明用だけが入っています。ここで使うのはこちらです。</source>
            <translation>It has user authentication only. That is the one used here.</translation>
        </message>
        <message>
            <source>どの電子証明書が入っているかの目録が読めません。電子証明書そのものを読んで確かめます。</source>
            <translation>The card's list of electronic certificates cannot be read. They are read directly to check.</translation>
        </message>
        <message>
            <source>電子証明書が入っていません。市区町村の窓口で発行できます。</source>
            <translation>No electronic certificate. A municipal office can issue one.</translation>
        </message>
        <message>
            <source>目録には電子証明書がありますが、中身がありません。発行が途中で止まったのかもしれません。市区町村の窓口で調べてもらってください。</source>
            <translation>An electronic certificate is in the list, but it has no content. Its issue may have stopped midway. Have a municipal office check it.</translation>
        </message>
        <message>
            <source>電子証明書が途中で切れています(6B00など)。置き直しても同じなら、市区町村の窓口で発行し直せます。</source>
            <translation>The electronic certificate is cut off (6B00 etc.). If placing it again fails, a municipal office can reissue it.</translation>
        </message>
        <message>
            <source>電子証明書の中身が壊れていて、読み解けません。市区町村の窓口で発行し直せます。</source>
            <translation>The electronic certificate is broken and unreadable. A municipal office can reissue it.</translation>
        </message>
        <message>
            <source>電子証明書の鍵が、このプログラムの知らない種類か長さなので、手続きに使えません。新しい種類のカードかもしれません。保守の担当に知らせてください。</source>
            <translation>The certificate’s key is of a kind or length that this program does not know, so it cannot be used. The card may be of a new kind. Tell the maintenance staff.</translation>
        </message>
        <message>
            <source>読み取りに5秒より長くかかりました。終わるまで動かさないでください。リーダーの中央に置くと速くなることがあります。</source>
            <translation>Reading took over 5 seconds. Do not move the card until it ends. The middle of the reader may be faster.</translation>
        </message>
        <message>
            <source>電子証明書の期限が切れています。市区町村の窓口で更新できます。</source>
            <translation>Electronic certificate expired. A municipal office can renew it.</translation>
        </message>
        <message>
            <source>電子証明書がまだ始まっていません。この機械の時計を確かめてください。</source>
            <translation>The electronic certificate is not yet valid. Check this machine's clock.</translation>
        </message>
        <message>
            <source>期限まで3か月を切っています。市区町村の窓口で更新できます。</source>
            <translation>It ends in under 3 months. A municipal office can renew it.</translation>
        </message>
        <message>
            <source>発行から24時間たっていません。たってから使えます。</source>
            <translation>Not yet 24 hours since issue. It works after that.</translation>
        </message>
        <message>
            <source>登録された発行元の署名と合いません。発行元の証明書(PEM)を確かめてください。</source>
            <translation>It matches no registered issuer's signature. Check the issuer certificate (PEM).</translation>
        </message>
        <message>
            <source>発行元の証明書(PEM)が登録されていないので、カードが本物か確かめられず、何も記録しません。機械の係に、J-LISの発行元の証明書を登録してもらってください。</source>
            <translation>No issuer certificate (PEM) is registered, so cards cannot be verified and nothing is recorded. Have the J-LIS issuer certificates installed.</translation>
        </message>
        <message>
            <source>のこり2回です。</source>
            <translation>2 tries left.</translation>
        </message>
        <message>
            <source>のこり1回です。まちがえるとロックされます。</source>
            <translation>1 try left. A wrong entry locks the PIN.</translation>
        </message>
        <message>
            <source>暗証番号がロックされています。市区町村の窓口で直せます。</source>
            <translation>The PIN is locked. A municipal office can unlock it.</translation>
        </message>
        <message>
            <source>カードが残り回数を答えません。</source>
            <translation>The card does not tell the tries left.</translation>
        </message>
    </context>
    <context>
        <name>ReaderInterfaceTexts</name>
        <message>
            <source>置く</source>
            <translation>contactless</translation>
        </message>
        <message>
            <source>差し込む</source>
            <translation>contact</translation>
        </message>
        <message>
            <source>不明</source>
            <translation>unknown</translation>
        </message>
    </context>
    <context>
        <name>ReaderRoleTexts</name>
        <message>
            <source>使います(カードがあるのはここだけ)</source>
            <translation>In use (the only one with a card)</translation>
        </message>
        <message>
            <source>使います(使えるのはこれだけ)</source>
            <translation>In use (the only one that can be used)</translation>
        </message>
        <message>
            <source>使います(いくつかあるうちの最初)</source>
            <translation>In use (the first of several)</translation>
        </message>
        <message>
            <source>使えますが、いまは使っていません</source>
            <translation>Ready, and not in use now</translation>
        </message>
        <message>
            <source>使いません(機器の中のSAMスロット。カードがあると出ても、問題ありません)</source>
            <translation>Not used (a SAM slot inside the device; it may well show a card)</translation>
        </message>
        <message>
            <source>使いません(ずっと空にならない。カードを置いたままなら、一度取れば使います)</source>
            <translation>Not used (it is never empty; if a card was left there, take it off once)</translation>
        </message>
        <message>
            <source>使いません(設定のreader_nameに合わない)</source>
            <translation>Not used (its name does not match reader_name in the settings)</translation>
        </message>
    </context>
    <context>
        <name>VerdictTexts</name>
        <message>
            <source>このカードを取り、別のカードを同じリーダーに置いて、Enterを押してください。</source>
            <translation>Take this card off, put another one on the same reader, and press Enter.</translation>
        </message>
        <message>
            <source>このカードの問題です。同じリーダーで、別のカードは同じところまで読めました。</source>
            <translation>The problem is this card. The same reader read another card as far as it should.</translation>
        </message>
        <message>
            <source>このリーダーか、この機械の問題です。カードを替えても同じでした。</source>
            <translation>The problem is this reader or this machine. With another card it was the same.</translation>
        </message>
        <message>
            <source>どちらのカードも、このリーダーで読めました。はじめの置き方だったのかもしれません。</source>
            <translation>The reader read both cards. Perhaps it was how the first one lay.</translation>
        </message>
        <message>
            <source>別のカードを調べられませんでした。1枚だけ置いて、やり直してください。</source>
            <translation>The other card could not be checked. Put a single card there, and start again.</translation>
        </message>
        <message>
            <source>カードかリーダーか、これだけでは分かりません。もう1枚、別のカードで試してください。</source>
            <translation>This does not tell whether it is the card or the reader. Try one more card.</translation>
        </message>
    </context>
    <context>
        <name>ReaderTexts</name>
        <message>
            <source>{counter} — {reader}</source>
            <translation>{counter} — {reader}</translation>
        </message>
        <message>
            <source>リーダーの調子</source>
            <translation>How the readers do</translation>
        </message>
        <message>
            <source>記録を調べています。</source>
            <translation>Looking up records.</translation>
        </message>
        <message>
            <source>まだ、カードを読んだ記録がありません。</source>
            <translation>No card was read yet.</translation>
        </message>
        <message>
            <source>記録を読めませんでした。「もどる」を押して、もう一度開いてください。同じなら、機械の係に知らせてください。</source>
            <translation>The records could not be read. Press "Back" and open it again. If it is the same, tell the machine staff.</translation>
        </message>
        <message>
            <source>まだ記録が少ないので、前とくらべられません。</source>
            <translation>Too few records yet to compare with before.</translation>
        </message>
        <message>
            <source>使った最近の3日も、前と変わらず読めています。</source>
            <translation>On its last 3 days of use, it read as well as before.</translation>
        </message>
        <message>
            <source>使った最近の3日は、読み取りが前より遅くなっています。リーダーの上をふき、USBケーブルを差し直してください。続くなら、業者に見てもらってください。</source>
            <translation>On its last 3 days of use, it read more slowly than before. Wipe the reader and plug its USB cable in again. If it goes on, have it checked.</translation>
        </message>
        <message>
            <source>使った最近の3日は、読めないことが前より増えています。金属の机や、ほかの機器のケーブルが近くにないか確かめてください。続くなら、業者に見てもらってください。</source>
            <translation>On its last 3 days of use, it failed to read more often than before. Look for a metal desk or other cables near it. If it goes on, have it checked.</translation>
        </message>
        <message>
            <source>使った最近の3日は、遅くなり、読めないことも増えています。別のリーダーに替えて、業者に見てもらってください。</source>
            <translation>On its last 3 days of use, it was slower and failed more often. Use another reader and have this one checked.</translation>
        </message>
        <message>
            <source>1回の読み取りにかかった時間(秒・まん中の値)</source>
            <translation>Time for one reading (seconds, median)</translation>
        </message>
        <message>
            <source>読めなかった割合(%)</source>
            <translation>Failed readings (%)</translation>
        </message>
        <message>
            <source>中まで塗った棒は、使った最近の3日です。1日ごとに、30日前まで。</source>
            <translation>Filled bars are the last 3 days of use. One bar a day, up to 30 days back.</translation>
        </message>
        <message>
            <source>{day:%Y-%m-%d}  {reads}回、読めなかった {lost}回、聞き直した {retries}回、ふつう {seconds}秒</source>
            <translation>{day:%Y-%m-%d}  reads {reads}, failed {lost}, retries {retries}, usually {seconds} s</translation>
        </message>
    </context>
    <context>
        <name>AmendReasons</name>
        <message>
            <source>ほかの方の手続きだった</source>
            <translation>It was another person's</translation>
        </message>
        <message>
            <source>番号の入れまちがい</source>
            <translation>A number was mistyped</translation>
        </message>
        <message>
            <source>サービスや施策の選びまちがい</source>
            <translation>Wrong service or measure</translation>
        </message>
        <message>
            <source>持ち主の申し出</source>
            <translation>The holder asked</translation>
        </message>
        <message>
            <source>亡くなった、転出した</source>
            <translation>Died or moved away</translation>
        </message>
        <message>
            <source>二重に記録した</source>
            <translation>Recorded twice</translation>
        </message>
        <message>
            <source>職員のまちがい</source>
            <translation>A clerk's mistake</translation>
        </message>
        <message>
            <source>事業者からの連絡</source>
            <translation>The provider asked</translation>
        </message>
        <message>
            <source>書類を確かめた</source>
            <translation>Papers were checked</translation>
        </message>
        <message>
            <source>機械の時計が合っていなかった</source>
            <translation>The machine's clock was wrong</translation>
        </message>
        <message>
            <source>そのほか(文書の番号が要ります)</source>
            <translation>Other (needs a document no.)</translation>
        </message>
    </context>
    <context>
        <name>AmendTexts</name>
        <message>
            <source>取り消す</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>直す</source>
            <translation>Correct</translation>
        </message>
        <message>
            <source>印をつける</source>
            <translation>Mark</translation>
        </message>
        <message>
            <source>新しい証明書</source>
            <translation>Carry over</translation>
        </message>
        <message>
            <source>この記録を、数えないようにします。経過は残ります。事業者に渡したものは、事業者にも伝えてください。</source>
            <translation>This record no longer counts. Its history stays. If the provider has it already, tell the provider too.</translation>
        </message>
        <message>
            <source>手続きした人を直します。決済サービスやIDは、カードが署名したので直せません。取り消して、持ち主にやり直してもらいます。</source>
            <translation>Correct who acted. The service and the ID were signed by the card and cannot be corrected: cancel the record, and let the holder do it again.</translation>
        </message>
        <message>
            <source>次に見る職員のための印です。持ち主の画面には出ません。</source>
            <translation>A mark is for the next clerk. The holder does not see it.</translation>
        </message>
        <message>
            <source>選んでください</source>
            <translation>Choose</translation>
        </message>
        <message>
            <source>今</source>
            <translation>Now</translation>
        </message>
        <message>
            <source>これから</source>
            <translation>New</translation>
        </message>
        <message>
            <source>前</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>状態</source>
            <translation>State</translation>
        </message>
        <message>
            <source>手続きした人</source>
            <translation>Who acted</translation>
        </message>
        <message>
            <source>印</source>
            <translation>Mark</translation>
        </message>
        <message>
            <source>理由</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>理由を選んでください</source>
            <translation>Choose a reason</translation>
        </message>
        <message>
            <source>文書の番号(あれば。英数字と . / -)</source>
            <translation>Document no. (if any; letters, digits, . / -)</translation>
        </message>
        <message>
            <source>このとおりにする</source>
            <translation>Do this</translation>
        </message>
        <message>
            <source>閉じる</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>印:{marks}</source>
            <translation>Marks: {marks}</translation>
        </message>
        <message>
            <source>つける:{mark}</source>
            <translation>Put: {mark}</translation>
        </message>
        <message>
            <source>外す:{mark}</source>
            <translation>Take off: {mark}</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>なし</source>
            <translation>None</translation>
        </message>
        <message>
            <source>有効</source>
            <translation>Valid</translation>
        </message>
        <message>
            <source>記録しました。経過の終わりに出ています。</source>
            <translation>Recorded. It is at the end of the history.</translation>
        </message>
        <message>
            <source>{what}:{record}</source>
            <translation>{what}: {record}</translation>
        </message>
        <message>
            <source>{what}。{reason}。職員 {clerk}</source>
            <translation>{what}. {reason}. Clerk {clerk}</translation>
        </message>
        <message>
            <source>{what}。{reason}(文書 {paper})。職員 {clerk}</source>
            <translation>{what}. {reason} (document {paper}). Clerk {clerk}</translation>
        </message>
        <message>
            <source>職員が取り消した</source>
            <translation>Cancelled by a clerk</translation>
        </message>
        <message>
            <source>手続きした人を直した。{old} → {new}</source>
            <translation>Who acted was corrected: {old} → {new}</translation>
        </message>
        <message>
            <source>印「{mark}」をつけた</source>
            <translation>Mark put: {mark}</translation>
        </message>
        <message>
            <source>印「{mark}」を外した</source>
            <translation>Mark taken off: {mark}</translation>
        </message>
        <message>
            <source>新しい電子証明書に引き継いだ。職員 {clerk}</source>
            <translation>Carried over to a new certificate. Clerk {clerk}</translation>
        </message>
    </context>
    <context>
        <name>NotAmendedTexts</name>
        <message>
            <source>この記録は、もうありません。もう一度さがしてください。</source>
            <translation>This record is no longer there. Search again.</translation>
        </message>
        <message>
            <source>カードの署名と合わない記録なので、何も変えませんでした。機械の係に知らせてください。</source>
            <translation>The record does not match the card's signature, so nothing was changed. Tell the machine staff.</translation>
        </message>
        <message>
            <source>もう取り消されています。何も変えませんでした。</source>
            <translation>It is cancelled already. Nothing was changed.</translation>
        </message>
        <message>
            <source>この予約には、有効な申込があります。先に申込を取り消してください。</source>
            <translation>This reservation has a valid application. Cancel the application first.</translation>
        </message>
        <message>
            <source>見ているあいだに、ほかの窓口か持ち主が変えました。何も変えませんでした。閉じて、経過を見てから、やり直してください。</source>
            <translation>While you were looking, another counter or the holder changed it. Nothing was changed. Close this, look at the history, then do it again.</translation>
        </message>
        <message>
            <source>もうそのようになっています。何も変えませんでした。</source>
            <translation>It is like that already. Nothing was changed.</translation>
        </message>
        <message>
            <source>文書の番号は、英数字と . / - で32文字までです。理由が「そのほか」のときは、かならず入れてください。</source>
            <translation>A document number has at most 32 letters, digits, . / or -. For the reason "Other" it is needed.</translation>
        </message>
    </context>
    <context>
        <name>RecordMarkTexts</name>
        <message>
            <source>もう一度確かめる</source>
            <translation>Check again</translation>
        </message>
        <message>
            <source>書類を待っている</source>
            <translation>Waiting for papers</translation>
        </message>
        <message>
            <source>申し出があった</source>
            <translation>Somebody complained</translation>
        </message>
        <message>
            <source>折り返し連絡する</source>
            <translation>Call back</translation>
        </message>
        <message>
            <source>日時が正しくない</source>
            <translation>Wrong date or time</translation>
        </message>
    </context>
    <context>
        <name>CalendarRows</name>
        <message>
            <source>{days} {opens}〜{closes}</source>
            <translation>{days} {opens}–{closes}</translation>
        </message>
        <message>
            <source>第{weeks} {days} {opens}〜{closes}</source>
            <translation>Week {weeks}: {days} {opens}–{closes}</translation>
        </message>
        <message>
            <source>{first}〜{last}</source>
            <translation>{first} to {last}</translation>
        </message>
        <message>
            <source>{day} {what} {note}</source>
            <translation>{day} {what} {note}</translation>
        </message>
        <message>
            <source>{starts}〜{ends} {note}</source>
            <translation>{starts} to {ends} {note}</translation>
        </message>
        <message>
            <source>・</source>
            <translation>, </translation>
        </message>
        <message>
            <source>{month}月{day}日</source>
            <translation>{month}-{day}</translation>
        </message>
        <message>
            <source>{month}月{day}日({weekday})</source>
            <translation>{month}-{day} ({weekday})</translation>
        </message>
        <message>
            <source>{month}/{day}({weekday})</source>
            <translation>{month}/{day} ({weekday})</translation>
        </message>
        <message>
            <source>{year}年{month}月{day}日({weekday})</source>
            <translation>{year}-{month}-{day} ({weekday})</translation>
        </message>
        <message>
            <source>{hour}:{minute:02}</source>
            <translation>{hour}:{minute:02}</translation>
        </message>
    </context>
    <context>
        <name>CalendarTexts</name>
        <message>
            <source>曜日と時間</source>
            <translation>Hours</translation>
        </message>
        <message>
            <source>毎年の休み</source>
            <translation>Yearly</translation>
        </message>
        <message>
            <source>祝日</source>
            <translation>Holidays</translation>
        </message>
        <message>
            <source>特別な日</source>
            <translation>Special</translation>
        </message>
        <message>
            <source>国の保守</source>
            <translation>Downtime</translation>
        </message>
        <message>
            <source>いつもの受付時間です。変えると、お客さまの画面にすぐ出ます。</source>
            <translation>The usual opening hours. Visitors see a change at once.</translation>
        </message>
        <message>
            <source>年末年始など、毎年休む日です。変えると、お客さまの画面にすぐ出ます。</source>
            <translation>Closed every year, like the New Year. Visitors see a change at once.</translation>
        </message>
        <message>
            <source>いつもなら開く日が祝日のときです。変えると、お客さまの画面にすぐ出ます。</source>
            <translation>Holidays on usually open days. Visitors see a change at once.</translation>
        </message>
        <message>
            <source>この日だけ、時間を変えるか休みます。お客さまの画面にすぐ出ます。</source>
            <translation>Other hours, or closed, on this day only. Visitors see it at once.</translation>
        </message>
        <message>
            <source>国のシステムが止まる間は、手続きを止めます。7日前からお客さまの画面で知らせます。</source>
            <translation>Procedures stop while the national system is down. Visitors see it 7 days before.</translation>
        </message>
        <message>
            <source>ありません。</source>
            <translation>None.</translation>
        </message>
        <message>
            <source>加える</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>直して保存する</source>
            <translation>Save the change</translation>
        </message>
        <message>
            <source>選んだ行を直す</source>
            <translation>Edit row</translation>
        </message>
        <message>
            <source>選んだ行を消す</source>
            <translation>Remove row</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>新しい行</source>
            <translation>New row</translation>
        </message>
        <message>
            <source>直している行: {row}</source>
            <translation>Editing: {row}</translation>
        </message>
        <message>
            <source>{name}の一覧</source>
            <translation>List: {name}</translation>
        </message>
        <message>
            <source>これから14日</source>
            <translation>Next 14 days</translation>
        </message>
        <message>
            <source>お客さまに、こう出ます。</source>
            <translation>Visitors see this.</translation>
        </message>
        <message>
            <source>保存すると、▶ の日が変わります。</source>
            <translation>Saving changes the days with ▶.</translation>
        </message>
        <message>
            <source>{day} {what}</source>
            <translation>{day} {what}</translation>
        </message>
        <message>
            <source>▶ {line}</source>
            <translation>▶ {line}</translation>
        </message>
        <message>
            <source>休み</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>{what}
— 保守 {begins}から</source>
            <translation>{what}
— down from {begins}</translation>
        </message>
        <message>
            <source>{what}
— 保守 {begins}〜{ends}</source>
            <translation>{what}
— down {begins}–{ends}</translation>
        </message>
        <message>
            <source>{what}
— 保守 {ends}まで</source>
            <translation>{what}
— down to {ends}</translation>
        </message>
        <message>
            <source>{what}
— 一日じゅう保守</source>
            <translation>{what}
— down all day</translation>
        </message>
        <message>
            <source>月曜〜金曜と日曜の祝日</source>
            <translation>Holiday from Monday to Friday, or Sunday</translation>
        </message>
        <message>
            <source>開く土曜が祝日のとき</source>
            <translation>Holiday on an open Saturday</translation>
        </message>
        <message>
            <source>まだ何も変えていません。</source>
            <translation>Nothing has been changed yet.</translation>
        </message>
        <message>
            <source>「{place}」: {wrong}</source>
            <translation>{place}: {wrong}</translation>
        </message>
        <message>
            <source>受付時間がなくなるので、消せません。</source>
            <translation>No opening hours would be left.</translation>
        </message>
        <message>
            <source>保存する</source>
            <translation>Save</translation>
        </message>
    </context>
    <context>
        <name>FieldNames</name>
        <message>
            <source>曜日</source>
            <translation>Days</translation>
        </message>
        <message>
            <source>第何週か(2,4 空は毎週)</source>
            <translation>Weeks (none: all)</translation>
        </message>
        <message>
            <source>開ける(8:30)</source>
            <translation>Opens (8:30)</translation>
        </message>
        <message>
            <source>閉める(17:00)</source>
            <translation>Closes (17:00)</translation>
        </message>
        <message>
            <source>この日から(12-29)</source>
            <translation>From (12-29)</translation>
        </message>
        <message>
            <source>この日まで(1-3 空は1日だけ)</source>
            <translation>To (1-3; none: 1 day)</translation>
        </message>
        <message>
            <source>日付(2026-10-12)</source>
            <translation>Date (2026-10-12)</translation>
        </message>
        <message>
            <source>一日休む</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>休憩の始め(なくてもよい)</source>
            <translation>Break (optional)</translation>
        </message>
        <message>
            <source>休憩の終わり</source>
            <translation>Break to</translation>
        </message>
        <message>
            <source>始まる日(2026-10-12)</source>
            <translation>From (2026-10-12)</translation>
        </message>
        <message>
            <source>時刻(23:00)</source>
            <translation>Time (23:00)</translation>
        </message>
        <message>
            <source>終わる日(空は同じ日)</source>
            <translation>To (none: same)</translation>
        </message>
        <message>
            <source>時刻(5:00)</source>
            <translation>Time (5:00)</translation>
        </message>
        <message>
            <source>メモ(30文字まで)</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>名前</source>
            <translation>Name</translation>
        </message>
    </context>
    <context>
        <name>FormErrorTexts</name>
        <message>
            <source>入れてください</source>
            <translation>Enter this</translation>
        </message>
        <message>
            <source>8:30のように</source>
            <translation>Like 8:30</translation>
        </message>
        <message>
            <source>2026-10-12のように</source>
            <translation>Like 2026-10-12</translation>
        </message>
        <message>
            <source>12-29のように</source>
            <translation>Like 12-29</translation>
        </message>
        <message>
            <source>1から5まで。2,4 のように</source>
            <translation>1 to 5, like 2,4</translation>
        </message>
        <message>
            <source>始めより後に</source>
            <translation>Must be later</translation>
        </message>
        <message>
            <source>受付時間の外</source>
            <translation>Not in hours</translation>
        </message>
        <message>
            <source>もう過ぎています</source>
            <translation>Already past</translation>
        </message>
        <message>
            <source>もう一覧にあります</source>
            <translation>Already listed</translation>
        </message>
        <message>
            <source>ほかと重なる</source>
            <translation>Overlaps</translation>
        </message>
        <message>
            <source>短い言葉で。12桁の番号は不可</source>
            <translation>Short, without 12 digits</translation>
        </message>
        <message>
            <source>▲{wrong}</source>
            <translation>▲{wrong}</translation>
        </message>
    </context>
    <context>
        <name>HolidayNames</name>
        <message>
            <source>休む</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>いつもどおり開ける</source>
            <translation>Open as usual</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>お客さまの画面の操作</source>
            <translation>Work the visitor's screen</translation>
        </message>
        <message>
            <source>呼出しに答える</source>
            <translation>Answer calls</translation>
        </message>
        <message>
            <source>次の方を呼ぶ</source>
            <translation>Call the next visitor</translation>
        </message>
        <message>
            <source>記録をさがす</source>
            <translation>Find records</translation>
        </message>
        <message>
            <source>記録の経過を見る</source>
            <translation>See a record's history</translation>
        </message>
        <message>
            <source>事故を記録する</source>
            <translation>Record an incident</translation>
        </message>
        <message>
            <source>統計を見る</source>
            <translation>See the report</translation>
        </message>
        <message>
            <source>申し送りを読み書きする</source>
            <translation>Read and write shift notes</translation>
        </message>
        <message>
            <source>お客さまの画面を窓にする</source>
            <translation>Turn the visitor's screen into a window</translation>
        </message>
        <message>
            <source>プログラムを終わる</source>
            <translation>Quit the program</translation>
        </message>
        <message>
            <source>24時間の待ちを取り消す</source>
            <translation>Overrule the 24-hour wait</translation>
        </message>
        <message>
            <source>記録を取り消す</source>
            <translation>Cancel a record</translation>
        </message>
        <message>
            <source>記録を直す</source>
            <translation>Correct a record</translation>
        </message>
        <message>
            <source>記録に印をつける</source>
            <translation>Mark a record</translation>
        </message>
        <message>
            <source>新しい電子証明書を結びつける</source>
            <translation>Carry over to a new certificate</translation>
        </message>
        <message>
            <source>事故の記録を閉じる</source>
            <translation>Close an incident</translation>
        </message>
        <message>
            <source>統計を書き出す</source>
            <translation>Write the report into a file</translation>
        </message>
        <message>
            <source>記録を書き出す</source>
            <translation>Write records into a file</translation>
        </message>
        <message>
            <source>カレンダーを変える</source>
            <translation>Change the calendar</translation>
        </message>
        <message>
            <source>設定を変える</source>
            <translation>Change settings</translation>
        </message>
        <message>
            <source>データを取り込む</source>
            <translation>Import data</translation>
        </message>
        <message>
            <source>職員の登録を変える</source>
            <translation>Change the clerks</translation>
        </message>
        <message>
            <source>機械の時計について決める</source>
            <translation>Decide about the machine's clock</translation>
        </message>
    </context>
    <context>
        <name>CapacityNames</name>
        <message>
            <source>本人</source>
            <translation>Holder</translation>
        </message>
        <message>
            <source>15歳未満の子の親など</source>
            <translation>Parent of a child under 15</translation>
        </message>
        <message>
            <source>成年後見人</source>
            <translation>Adult guardian</translation>
        </message>
    </context>
    <context>
        <name>DeskTexts</name>
        <message>
            <source>受付</source>
            <translation>Reception</translation>
        </message>
        <message>
            <source>さがす</source>
            <translation>Find</translation>
        </message>
        <message>
            <source>統計</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>呼出し 1</source>
            <translation>Calls 1</translation>
        </message>
        <message>
            <source>呼出し</source>
            <translation>Calls</translation>
        </message>
        <message>
            <source>リーダー</source>
            <translation>Readers</translation>
        </message>
        <message>
            <source>練習</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>練習モードです。本物のカードは読めず、記録は数えられません。窓口で使うときは、設定のreaderをpcscにして、始め直してください。</source>
            <translation>Practice mode: no real cards, nothing counts. For real use, set reader to pcsc and start again.</translation>
        </message>
        <message>
            <source>カレンダー</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <source>設定</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>自分の番号</source>
            <translation>My codes</translation>
        </message>
        <message>
            <source>席を離れる</source>
            <translation>Lock</translation>
        </message>
        <message>
            <source>ログアウト</source>
            <translation>Log out</translation>
        </message>
        <message>
            <source>全画面の切替</source>
            <translation>Full screen</translation>
        </message>
        <message>
            <source>終了する</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>お客さまが手続きの途中です。途中でも終わるときは、もう一度「終了する」を押してください。やめるときは、このままお待ちください。</source>
            <translation>A visitor is in the middle of a procedure. To quit all the same, press "Quit" again. If not, just wait.</translation>
        </message>
        <message>
            <source>うすい色のボタンは、この役割では使えません。責任者か管理者に頼んでください。</source>
            <translation>Your role cannot use the pale buttons. Ask a supervisor or an administrator.</translation>
        </message>
        <message>
            <source>{percent}%</source>
            <translation>{percent}%</translation>
        </message>
        <message>
            <source>支援窓口 — 職員の画面</source>
            <translation>Support counter — staff screen</translation>
        </message>
        <message>
            <source>準備しています</source>
            <translation>Getting ready</translation>
        </message>
        <message>
            <source>記録の装置が答えません。続くときは、機械の係に知らせてください。くり返し試しています。</source>
            <translation>The register does not answer. It is asked again and again. If it goes on, tell the machine staff.</translation>
        </message>
        <message>
            <source>はじめに、管理者を登録します</source>
            <translation>First, register the administrator</translation>
        </message>
        <message>
            <source>この人が、ほかの職員の登録と設定をします。パスフレーズは10文字以上です。紙に書かず、覚えてください。</source>
            <translation>This person registers the other clerks and sets this program up. The passphrase has at least 10 characters. Remember it, do not write it down.</translation>
        </message>
        <message>
            <source>登録する</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>管理者「{login}」を登録しました。決めたパスフレーズで、ログインしてください。</source>
            <translation>The administrator "{login}" was registered. Log in with the passphrase that you chose.</translation>
        </message>
        <message>
            <source>職員のログイン</source>
            <translation>Staff log-in</translation>
        </message>
        <message>
            <source>ログイン名とパスフレーズを入れてください。</source>
            <translation>Enter your login name and passphrase.</translation>
        </message>
        <message>
            <source>ログイン</source>
            <translation>Log in</translation>
        </message>
        <message>
            <source>{name}さんが席を離れています</source>
            <translation>{name} is away</translation>
        </message>
        <message>
            <source>もどったら、6桁の番号を入れてください。パスフレーズでも開きます。</source>
            <translation>When you are back, enter your 6-digit code. Your passphrase unlocks it too.</translation>
        </message>
        <message>
            <source>もどったら、パスフレーズを入れてください。</source>
            <translation>When you are back, enter your passphrase.</translation>
        </message>
        <message>
            <source>開く</source>
            <translation>Unlock</translation>
        </message>
        <message>
            <source>別の職員がログインする</source>
            <translation>Another clerk logs in</translation>
        </message>
        <message>
            <source>ログイン名(英数字)</source>
            <translation>Login name (letters, digits)</translation>
        </message>
        <message>
            <source>名前(画面に出ます)</source>
            <translation>Name (shown on screen)</translation>
        </message>
        <message>
            <source>パスフレーズ</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>パスフレーズ(もう一度)</source>
            <translation>Passphrase (again)</translation>
        </message>
        <message>
            <source>6桁の番号</source>
            <translation>6-digit code</translation>
        </message>
        <message>
            <source>確認コード(アプリを使う人だけ)</source>
            <translation>One-time code (if you use the app)</translation>
        </message>
        <message>
            <source>確認コードは、アプリに出ている6桁の数字です。パスフレーズから、もう一度入れてください。</source>
            <translation>The one-time code is the 6 digits in your app. Enter all again, from the passphrase on.</translation>
        </message>
        <message>
            <source>2回のパスフレーズが違います。もう一度入れてください。</source>
            <translation>The two passphrases differ. Enter them again.</translation>
        </message>
        <message>
            <source>6桁の数字を入れてください。</source>
            <translation>Enter 6 digits.</translation>
        </message>
        <message>
            <source>確かめています</source>
            <translation>Checking</translation>
        </message>
        <message>
            <source>席にもどるときの6桁の番号</source>
            <translation>6-digit code to come back</translation>
        </message>
        <message>
            <source>この番号は、自分が閉じた画面を開くときだけに使います。ログインには使えません。</source>
            <translation>This code only unlocks a screen that you locked yourself. It does not log you in.</translation>
        </message>
        <message>
            <source>番号を決める</source>
            <translation>Set the code</translation>
        </message>
        <message>
            <source>パスフレーズを変える</source>
            <translation>Change the passphrase</translation>
        </message>
        <message>
            <source>新しいパスフレーズ</source>
            <translation>New passphrase</translation>
        </message>
        <message>
            <source>変える</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>今のパスフレーズ</source>
            <translation>Present passphrase</translation>
        </message>
        <message>
            <source>{name}さんの、席にもどるときの番号を決めました。</source>
            <translation>The code of {name} to come back was set.</translation>
        </message>
        <message>
            <source>{name}さんのパスフレーズを変えました。</source>
            <translation>The passphrase of {name} was changed.</translation>
        </message>
        <message>
            <source>確認コードのアプリを使う</source>
            <translation>Use an app for one-time codes</translation>
        </message>
        <message>
            <source>ログインのとき、パスフレーズのほかに、スマホの認証アプリに出る6桁の数字も入れるようにします。</source>
            <translation>To log in, you then enter the 6 digits of an authenticator app on your phone too.</translation>
        </message>
        <message>
            <source>QRコードを出す</source>
            <translation>Show the QR code</translation>
        </message>
        <message>
            <source>認証アプリでQRコードを読み、アプリに出た6桁の数字を入れてください。読めないときは、次の文字を入れます。{secret}</source>
            <translation>Read the QR code with the app and enter the 6 digits that it shows. If it cannot be read, enter these letters: {secret}</translation>
        </message>
        <message>
            <source>認証アプリで読むQRコード</source>
            <translation>QR code for the authenticator app</translation>
        </message>
        <message>
            <source>アプリに出た6桁の数字</source>
            <translation>6 digits in the app</translation>
        </message>
        <message>
            <source>使いはじめる</source>
            <translation>Start to use it</translation>
        </message>
        <message>
            <source>{name}さんは、次のログインから確認コードも入れます。</source>
            <translation>From the next log-in on, {name} enters a one-time code too.</translation>
        </message>
        <message>
            <source>今の手続き</source>
            <translation>Procedure now</translation>
        </message>
        <message>
            <source>だれも使っていません。</source>
            <translation>Nobody is using it.</translation>
        </message>
        <message>
            <source>{errand} — {place}</source>
            <translation>{errand} — {place}</translation>
        </message>
        <message>
            <source>{minutes}分{seconds:02}秒</source>
            <translation>{minutes} min {seconds:02} s</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <source>手続きする人  {acting}</source>
            <translation>acting: {acting}</translation>
        </message>
        <message>
            <source>カード  {card}</source>
            <translation>Card  {card}</translation>
        </message>
        <message>
            <source>マイキーID  {mykey}</source>
            <translation>MyKey ID  {mykey}</translation>
        </message>
        <message>
            <source>まだ調べていません</source>
            <translation>Not checked yet</translation>
        </message>
        <message>
            <source>よい(暗証番号は残り{tries}回)</source>
            <translation>Good (PIN tries left: {tries})</translation>
        </message>
        <message>
            <source>よい(暗証番号は合いました)</source>
            <translation>Good (the PIN was right)</translation>
        </message>
        <message>
            <source>よい(残り回数は、カードが答えません)</source>
            <translation>Good (the card does not tell the tries left)</translation>
        </message>
        <message>
            <source>暗証番号とセキュリティコードは、この画面には出ません。</source>
            <translation>PINs and security codes are never shown on this screen.</translation>
        </message>
        <message>
            <source>前の画面へ</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>お客さまの画面のことば</source>
            <translation>Language of the visitor's screen</translation>
        </message>
        <message>
            <source>画面を{language}に</source>
            <translation>Screen in {language}</translation>
        </message>
        <message>
            <source>画面のことば:{language}</source>
            <translation>Screen language: {language}</translation>
        </message>
        <message>
            <source>終える</source>
            <translation>End</translation>
        </message>
        <message>
            <source>{errand}を終える</source>
            <translation>End {errand}</translation>
        </message>
        <message>
            <source>案内を見せる</source>
            <translation>Show a guide</translation>
        </message>
        <message>
            <source>番号を見くらべてください</source>
            <translation>Compare the numbers</translation>
        </message>
        <message>
            <source>{service}のIDを、お客さまのカードやスマホと、4文字ずつ見くらべます。</source>
            <translation>Compare the {service} ID with the visitor's card or phone, 4 characters at a time.</translation>
        </message>
        <message>
            <source>同じです</source>
            <translation>The same</translation>
        </message>
        <message>
            <source>違います(入れ直し)</source>
            <translation>They differ</translation>
        </message>
        <message>
            <source>カードとリーダーの診断</source>
            <translation>Card and reader check</translation>
        </message>
        <message>
            <source>前の手続きが記録できたか、分かりません。お客さまに待っていただき、「自分の状況を見る」でいっしょに確かめてください。見られないときは、機械の係に知らせてください。</source>
            <translation>It is not known whether the last procedure was recorded. Ask the visitor to wait, and check it together in "See my status". If it cannot be seen, tell the machine staff.</translation>
        </message>
        <message>
            <source>記録のしくみが答えないか、書けません。いまの手続きでは、何も記録していません。機械の係に知らせてください。なおれば、このまま使えます。</source>
            <translation>The register does not answer or cannot be written. Nothing was recorded in this procedure. Tell the machine staff. Once it works again, you can go on.</translation>
        </message>
        <message>
            <source>入れた決済サービスIDは、ほかの方の申込にあります。お客さまが自分のものだと言うときは、「事故を記録する」で、その申込を止めて調べられます。その申込の方のことは、話さないでください。</source>
            <translation>The payment service ID is in another person's application. If the visitor says that it is theirs, press "Incident" to hold that application back and check it. Do not tell anything about the other person.</translation>
        </message>
        <message>
            <source>呼出し:{counter}</source>
            <translation>Call: {counter}</translation>
        </message>
        <message>
            <source>{place} — {moment}</source>
            <translation>{place} — {moment}</translation>
        </message>
        <message>
            <source>行きます</source>
            <translation>I am coming</translation>
        </message>
        <message>
            <source>終わりました</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>今日の呼出しは、まだありません。</source>
            <translation>There were no calls today.</translation>
        </message>
        <message>
            <source>{moment} 行きました</source>
            <translation>{moment} answered</translation>
        </message>
        <message>
            <source>{moment} 終わりました</source>
            <translation>{moment} done</translation>
        </message>
        <message>
            <source>待っています</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>「{action}」は、あなたの権限ではできません。責任者か管理者に頼んでください。</source>
            <translation>You have no right to do this: {action}. Ask a supervisor or an administrator.</translation>
        </message>
        <message>
            <source>「{action}」は、管理者だけができます。管理者に頼んでください。</source>
            <translation>Only an administrator may do this: {action}. Ask an administrator.</translation>
        </message>
        <message>
            <source>管理者が、あなたに新しいパスフレーズを決めました。ログアウトして、それでログインし、自分のものに変えてください。</source>
            <translation>An administrator has set a new passphrase for you. Log out, log in with it, and change it to your own.</translation>
        </message>
        <message>
            <source>このログインは使えなくなりました。管理者に聞いてください。</source>
            <translation>This login can no longer be used. Ask an administrator.</translation>
        </message>
        <message>
            <source>記録の装置が答えないので、何もしませんでした。もう一度押してください。続くときは、機械の係に知らせてください。</source>
            <translation>The register does not answer, so nothing was done. Press again. If it goes on, tell the machine staff.</translation>
        </message>
        <message>
            <source>短い間に、たくさんの番号をさがしています。10分ほど待ってください。急ぐときは、責任者に頼んでください。</source>
            <translation>Many numbers were searched for in a short time. Wait about 10 minutes. If it is urgent, ask a supervisor.</translation>
        </message>
        <message>
            <source>「{action}」ができたか、確かめられませんでした。もう一度する前に、今どうなっているかを見てください。続くときは、機械の係に知らせてください。</source>
            <translation>It could not be confirmed whether this was done: {action}. Before you try again, look how things stand now. If it goes on, tell the machine staff.</translation>
        </message>
        <message>
            <source>「{action}」は、しませんでした。押したときの方は、もういません。いまの方を確かめてから、もう一度押してください。</source>
            <translation>This was not done: {action}. The person for whom you pressed has gone. Check who is there now, then press again.</translation>
        </message>
    </context>
    <context>
        <name>LogInProblemTexts</name>
        <message>
            <source>記録の装置が答えません。少し待って、もう一度押してください。</source>
            <translation>The register does not answer. Wait a little and press again.</translation>
        </message>
        <message>
            <source>ログイン名かパスフレーズが違います。アプリを使う人は、確認コードも確かめてください。</source>
            <translation>Wrong login name or passphrase. If you use the app, check the one-time code too.</translation>
        </message>
        <message>
            <source>管理者から聞いたパスフレーズは、{hours}時間がすぎたので使えません。新しいパスフレーズを、管理者に決めてもらってください。</source>
            <translation>The passphrase from the administrator has lapsed after {hours} hours. Ask an administrator to set a new one.</translation>
        </message>
        <message>
            <source>あと{seconds}秒で、もう一度試せます。</source>
            <translation>You can try again in {seconds} s.</translation>
        </message>
        <message>
            <source>もう一度試せます。</source>
            <translation>You can try again now.</translation>
        </message>
        <message>
            <source>アプリの数字が合いません。新しい数字に変わったら、それを入れてください。</source>
            <translation>The digits of the app do not match. Wait until they change and enter the new ones.</translation>
        </message>
        <message>
            <source>まちがいが続いたので、少し待ってください。</source>
            <translation>Too many wrong tries. Wait a little.</translation>
        </message>
        <message>
            <source>番号が違います。あと{tries}回です。</source>
            <translation>Wrong code. Tries left: {tries}.</translation>
        </message>
        <message>
            <source>番号では開きません。パスフレーズを入れてください。</source>
            <translation>The code no longer unlocks it. Enter your passphrase.</translation>
        </message>
        <message>
            <source>見ているあいだに、ほかで変わりました。今の登録を見て、もう一度決めてください。</source>
            <translation>While you were looking, it was changed elsewhere. Look at the account as it is now, then decide again.</translation>
        </message>
        <message>
            <source>このログイン名は、もう使われています。別のログイン名にしてください。</source>
            <translation>This login name is already used. Choose another one.</translation>
        </message>
        <message>
            <source>このログイン名の職員はいません。</source>
            <translation>No clerk has this login name.</translation>
        </message>
        <message>
            <source>ログイン名は、英数字と . _ - で2〜32文字です。</source>
            <translation>A login name has 2 to 32 letters, digits, . _ or -.</translation>
        </message>
        <message>
            <source>名前は、1〜40文字です。文字を入れてください。</source>
            <translation>A name has 1 to 40 characters. Enter one.</translation>
        </message>
        <message>
            <source>パスフレーズが短すぎます。10文字以上にしてください。</source>
            <translation>The passphrase is too short. Use at least 10 characters.</translation>
        </message>
        <message>
            <source>パスフレーズが長すぎます。128文字までにしてください。</source>
            <translation>The passphrase is too long. Use at most 128 characters.</translation>
        </message>
        <message>
            <source>パスフレーズにログイン名が入っています。別の言葉にしてください。</source>
            <translation>The passphrase contains the login name. Choose other words.</translation>
        </message>
        <message>
            <source>よく使われる言葉なので、すぐに破られます。別の言葉にしてください。</source>
            <translation>These words are common and soon guessed. Choose others.</translation>
        </message>
        <message>
            <source>今のパスフレーズと同じです。別の言葉にしてください。</source>
            <translation>This is the same as the present passphrase. Choose other words.</translation>
        </message>
        <message>
            <source>同じ数字ばかりの番号は使えません。</source>
            <translation>The digits must not be all the same.</translation>
        </message>
        <message>
            <source>順に並んだ番号は使えません。</source>
            <translation>The digits must not be in a row.</translation>
        </message>
        <message>
            <source>管理者は、もう登録されています。ログインしてください。</source>
            <translation>There is an administrator already. Log in.</translation>
        </message>
        <message>
            <source>使用中の管理者が、ほかにいません。先に、別の人を管理者にしてください。</source>
            <translation>There is no other active administrator. First make somebody else an administrator.</translation>
        </message>
        <message>
            <source>自分の登録です。ほかの管理者に頼んでください。</source>
            <translation>This is your own account. Ask another administrator.</translation>
        </message>
        <message>
            <source>この権限では、できません。管理者に頼んでください。</source>
            <translation>Your role may not do this. Ask an administrator.</translation>
        </message>
        <message>
            <source>登録できませんでした。管理者に聞いてください。</source>
            <translation>It could not be registered. Ask an administrator.</translation>
        </message>
    </context>
    <context>
        <name>RoleNames</name>
        <message>
            <source>窓口担当</source>
            <translation>Clerk</translation>
        </message>
        <message>
            <source>責任者</source>
            <translation>Supervisor</translation>
        </message>
        <message>
            <source>管理者</source>
            <translation>Administrator</translation>
        </message>
    </context>
    <context>
        <name>BadQueryTexts</name>
        <message>
            <source>マイキーIDは、英数字8文字です。</source>
            <translation>A MyKey ID has 8 letters or digits.</translation>
        </message>
        <message>
            <source>受付番号が違います。10桁の数字で、最後の1桁が合いません。</source>
            <translation>Wrong receipt number. It has 10 digits, and the last one does not match.</translation>
        </message>
        <message>
            <source>整理券の番号は、1から999までです。</source>
            <translation>A ticket number is from 1 to 999.</translation>
        </message>
        <message>
            <source>日付は 2020-10-12 のように入れてください。</source>
            <translation>Enter a date like 2020-10-12.</translation>
        </message>
        <message>
            <source>「この日まで」が「この日から」より前です。</source>
            <translation>"To" is before "From".</translation>
        </message>
        <message>
            <source>その状態の申込はありません。</source>
            <translation>No application has that state.</translation>
        </message>
        <message>
            <source>予約には、決済サービスも状態もありません。</source>
            <translation>A reservation has no payment service and no state.</translation>
        </message>
    </context>
    <context>
        <name>FindTexts</name>
        <message>
            <source>マイキーIDか受付番号か整理券の番号</source>
            <translation>MyKey ID, receipt no. or ticket no.</translation>
        </message>
        <message>
            <source>この日から(2020-10-12)</source>
            <translation>From (2020-10-12)</translation>
        </message>
        <message>
            <source>この日まで</source>
            <translation>To</translation>
        </message>
        <message>
            <source>サービス</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>状態</source>
            <translation>State</translation>
        </message>
        <message>
            <source>すべて</source>
            <translation>All</translation>
        </message>
        <message>
            <source>さがす</source>
            <translation>Find</translation>
        </message>
        <message>
            <source>いま置かれているカードの記録</source>
            <translation>Records of this card</translation>
        </message>
        <message>
            <source>新しいほうへ</source>
            <translation>Newer</translation>
        </message>
        <message>
            <source>古いほうへ</source>
            <translation>Older</translation>
        </message>
        <message>
            <source>見つかった記録</source>
            <translation>Records found</translation>
        </message>
        <message>
            <source>番号を入れおわると、ひとりでに出ます。Enterか「さがす」でも出ます。何も入れずにEnterを押すと、すべて出ます。</source>
            <translation>Once a number is complete, its records come up by themselves. Enter or "Find" does it too. Press Enter with empty fields to see all.</translation>
        </message>
        <message>
            <source>さがしています。</source>
            <translation>Searching.</translation>
        </message>
        <message>
            <source>見つかりませんでした。入れたものを見直すか、条件を減らしてください。カードがあれば、F2でもさがせます。</source>
            <translation>Nothing was found. Check what you entered, or fill in less. If the card is here, F2 searches by card.</translation>
        </message>
        <message>
            <source>{count}件見つかりました。</source>
            <translation>Records found: {count}.</translation>
        </message>
        <message>
            <source>{count}件のうち、{first}件目から{last}件目です。</source>
            <translation>Records {first} to {last} of {count}.</translation>
        </message>
        <message>
            <source>{count}件より多くあります。{first}件目から{last}件目です。</source>
            <translation>Records {first} to {last} of more than {count}.</translation>
        </message>
        <message>
            <source>カードが取られたので、そのカードで見つけた記録と、書きかけたものを消しました。</source>
            <translation>The card was taken away, so the records found with it and what you were writing were cleared.</translation>
        </message>
        <message>
            <source>記録の装置が答えません。もう一度押してください。続くときは、機械の係に知らせてください。</source>
            <translation>The register does not answer. Press again. If it goes on, tell the machine staff.</translation>
        </message>
        <message>
            <source>行を選んでEnterを押すと、その記録の経過が出ます。</source>
            <translation>Choose a row and press Enter to see that record's history.</translation>
        </message>
        <message>
            <source>日時</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>申込先</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>口座末尾</source>
            <translation>Acct. end</translation>
        </message>
        <message>
            <source>{half}…</source>
            <translation>{half}…</translation>
        </message>
        <message>
            <source>マイキーID</source>
            <translation>MyKey ID</translation>
        </message>
        <message>
            <source>事故{number} {state}</source>
            <translation>Inc. {number} {state}</translation>
        </message>
        <message>
            <source>{service} …{tail}</source>
            <translation>{service} …{tail}</translation>
        </message>
        <message>
            <source>受付番号</source>
            <translation>Receipt no.</translation>
        </message>
        <message>
            <source>予約</source>
            <translation>Reservation</translation>
        </message>
        <message>
            <source>申込</source>
            <translation>Application</translation>
        </message>
        <message>
            <source>読めない記録</source>
            <translation>Unreadable record</translation>
        </message>
        <message>
            <source>経過</source>
            <translation>History</translation>
        </message>
        <message>
            <source>カードの署名と合っています。</source>
            <translation>It matches the card's signature.</translation>
        </message>
        <message>
            <source>署名と合わないところがあります({field})。責任者に知らせてください。</source>
            <translation>Something does not match the signature ({field}). Tell a supervisor.</translation>
        </message>
        <message>
            <source>記録を変えている途中で、席を離れました。変わったかどうかは、Enterを押して経過で確かめてください。</source>
            <translation>You left the desk while a record was being changed. Press Enter and look in its history whether it was changed.</translation>
        </message>
        <message>
            <source>記録の経過(庁内用)</source>
            <translation>Record history (internal use)</translation>
        </message>
        <message>
            <source>これより前の{count}行は、画面で見てください。</source>
            <translation>Earlier lines that are only on the screen: {count}</translation>
        </message>
        <message>
            <source>印刷</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>印刷しています。</source>
            <translation>Printing.</translation>
        </message>
        <message>
            <source>印刷しました。</source>
            <translation>Printed.</translation>
        </message>
        <message>
            <source>紙が出ていなければ、プリンターを見てから、もう一度押してください。</source>
            <translation>No paper? Check the printer, then press again.</translation>
        </message>
        <message>
            <source>関係する記録</source>
            <translation>Related records</translation>
        </message>
        <message>
            <source>{moment} {what}({counter})</source>
            <translation>{moment} {what} ({counter})</translation>
        </message>
        <message>
            <source>予約した。手続きは{acting}</source>
            <translation>Reserved. Acting: {acting}</translation>
        </message>
        <message>
            <source>入力して署名した。手続きは{acting}</source>
            <translation>Entered and signed. Acting: {acting}</translation>
        </message>
        <message>
            <source>入力して署名した。手続きは{acting}。職員も確かめた</source>
            <translation>Entered and signed. Acting: {acting}. A clerk checked it too</translation>
        </message>
        <message>
            <source>記録した</source>
            <translation>Recorded</translation>
        </message>
        <message>
            <source>事業者に渡した。{file}</source>
            <translation>Handed over to the provider. {file}</translation>
        </message>
        <message>
            <source>事業者が受け付けた</source>
            <translation>Accepted by the provider</translation>
        </message>
        <message>
            <source>事業者が断った。{reason}</source>
            <translation>Rejected by the provider. {reason}</translation>
        </message>
        <message>
            <source>事業者の答えを取り消した。いまは答えを待っている</source>
            <translation>The provider's answer was taken back. Waiting for an answer</translation>
        </message>
        <message>
            <source>持ち主が取り消した</source>
            <translation>Cancelled by the holder</translation>
        </message>
        <message>
            <source>{place}番目に起きたことは、読めません</source>
            <translation>Entry {place} cannot be read</translation>
        </message>
    </context>
    <context>
        <name>IncidentActionText</name>
        <message>
            <source>手続きを止めました</source>
            <translation>Stopped the procedure</translation>
        </message>
        <message>
            <source>ご本人に伝えました</source>
            <translation>Told the holder</translation>
        </message>
        <message>
            <source>決済サービスの会社に伝えました</source>
            <translation>Told the payment service company</translation>
        </message>
        <message>
            <source>記録を取り消しました</source>
            <translation>Cancelled the record</translation>
        </message>
        <message>
            <source>申し込みをやり直しました</source>
            <translation>Applied again</translation>
        </message>
        <message>
            <source>カードをご本人に返しました</source>
            <translation>Gave the card back to its holder</translation>
        </message>
        <message>
            <source>窓口の責任者に伝えました</source>
            <translation>Told the counter's supervisor</translation>
        </message>
        <message>
            <source>市の担当課に報告しました</source>
            <translation>Reported to the city office</translation>
        </message>
    </context>
    <context>
        <name>IncidentCauseText</name>
        <message>
            <source>まだ分からない</source>
            <translation>Not known yet</translation>
        </message>
        <message>
            <source>前の人の手続き</source>
            <translation>Previous person's procedure</translation>
        </message>
        <message>
            <source>IDの入れまちがい</source>
            <translation>An ID was mistyped</translation>
        </message>
        <message>
            <source>カードの渡しまちがい</source>
            <translation>Cards were mixed up</translation>
        </message>
        <message>
            <source>別の人のカード</source>
            <translation>Another person's card</translation>
        </message>
        <message>
            <source>別の記録への手続き</source>
            <translation>Done on another record</translation>
        </message>
        <message>
            <source>貸した機器での手続き</source>
            <translation>Done on a lent device</translation>
        </message>
        <message>
            <source>そのほか</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>別の方も自分の決済サービスIDだと言う</source>
            <translation>Two people claim one payment service ID</translation>
        </message>
        <message>
            <source>まちがいなし</source>
            <translation>No mistake</translation>
        </message>
    </context>
    <context>
        <name>IncidentNotSavedTexts</name>
        <message>
            <source>その事故か記録が見つかりません。何も変えていません。番号を確かめてください。</source>
            <translation>That incident or record was not found. Nothing was changed. Check the number.</translation>
        </message>
        <message>
            <source>この事故の記録は、外から変えられています。何も加えていません。責任者と機械の係に知らせてください。</source>
            <translation>This incident was changed from outside. Nothing was added. Tell a supervisor and the machine staff.</translation>
        </message>
        <message>
            <source>この事故は、もう閉じています。新しいことは、新しい事故として記録してください。</source>
            <translation>This incident is closed already. Record what is new as a new incident.</translation>
        </message>
        <message>
            <source>それは、もう書いてあります。何も変えていません。</source>
            <translation>That is written already. Nothing was changed.</translation>
        </message>
        <message>
            <source>見ているあいだに、ほかの窓口が書き加えました。何も変えていません。読んでから、もう一度押してください。</source>
            <translation>While you were looking, another counter added to it. Nothing was changed. Read it, then press again.</translation>
        </message>
        <message>
            <source>閉じるには、先に「何があったか」を決めてください。</source>
            <translation>To close it, first set the cause.</translation>
        </message>
        <message>
            <source>閉じるには、したことを1つ以上、経過に加えてください。</source>
            <translation>To close it, first add at least one action to the history.</translation>
        </message>
    </context>
    <context>
        <name>IncidentTexts</name>
        <message>
            <source>事故</source>
            <translation>Incidents</translation>
        </message>
        <message>
            <source>事故 {count}</source>
            <translation>Incid. {count}</translation>
        </message>
        <message>
            <source>事故を記録する</source>
            <translation>Incident</translation>
        </message>
        <message>
            <source>事故{number}番に加える</source>
            <translation>Add to no. {number}</translation>
        </message>
        <message>
            <source>押す(F9でも)と、すぐに記録し、いまのカードの申し込みを止めて、お知らせの紙を出します。</source>
            <translation>One press (or F9) records it at once, holds back this card's application, and prints a notice.</translation>
        </message>
        <message>
            <source>事故の記録</source>
            <translation>Incidents</translation>
        </message>
        <message>
            <source>調べています。</source>
            <translation>Looking.</translation>
        </message>
        <message>
            <source>記録の装置が答えません。もう一度「事故」を押してください。続くときは、機械の係に知らせてください。</source>
            <translation>The register does not answer. Press "Incidents" again. If it goes on, tell the machine staff.</translation>
        </message>
        <message>
            <source>記録された事故はありません。起きたときは、「受付」か「さがす」で「事故を記録する」を押してください。</source>
            <translation>No incident is recorded. When one happens, press "Incident" in "Reception" or "Find".</translation>
        </message>
        <message>
            <source>行を選ぶと、くわしいことが出ます。対応中のものが先です。</source>
            <translation>Choose a row to see more. Open ones come first.</translation>
        </message>
        <message>
            <source>読めない記録か、外から変えられた記録です。責任者と機械の係に知らせてください。</source>
            <translation>This entry cannot be read, or was changed from outside. Tell a supervisor and the machine staff.</translation>
        </message>
        <message>
            <source>番号</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>状態</source>
            <translation>State</translation>
        </message>
        <message>
            <source>日時</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>窓口</source>
            <translation>Counter</translation>
        </message>
        <message>
            <source>何があったか</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>対応中</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>終わり</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>読めません</source>
            <translation>Damaged</translation>
        </message>
        <message>
            <source>事故 {number} — {state}</source>
            <translation>Incident {number} — {state}</translation>
        </message>
        <message>
            <source>記録した</source>
            <translation>Recorded</translation>
        </message>
        <message>
            <source>{moment}
{counter} {clerk}</source>
            <translation>{moment}
{counter} {clerk}</translation>
        </message>
        <message>
            <source>{errand} — {place}</source>
            <translation>{errand} — {place}</translation>
        </message>
        <message>
            <source>関係する記録</source>
            <translation>Records concerned</translation>
        </message>
        <message>
            <source>ありません</source>
            <translation>None</translation>
        </message>
        <message>
            <source>{kind} {name}</source>
            <translation>{kind} {name}</translation>
        </message>
        <message>
            <source>{kind} {mykey} {state}</source>
            <translation>{kind} {mykey} {state}</translation>
        </message>
        <message>
            <source>{kind} {mykey}
{reference} {state}</source>
            <translation>{kind} {mykey}
{reference} {state}</translation>
        </message>
        <message>
            <source>{kind} 読めない記録です</source>
            <translation>{kind}: unreadable record</translation>
        </message>
        <message>
            <source>閉じるまで事業者に渡しません</source>
            <translation>Not given to the provider until it is closed</translation>
        </message>
        <message>
            <source>事業者がもう受け取っています。知らせてください。</source>
            <translation>The provider has it already. Tell them.</translation>
        </message>
        <message>
            <source>経過</source>
            <translation>History</translation>
        </message>
        <message>
            <source>{moment} {what}({clerk})</source>
            <translation>{moment} {what} ({clerk})</translation>
        </message>
        <message>
            <source>記録を始めた</source>
            <translation>Opened</translation>
        </message>
        <message>
            <source>記録を始めた(自分のものだと言う方:予約 {number})</source>
            <translation>Opened (claimed by the holder of reservation {number})</translation>
        </message>
        <message>
            <source>止めた:{record}</source>
            <translation>Held back: {record}</translation>
        </message>
        <message>
            <source>何があったか:{what}</source>
            <translation>Cause: {what}</translation>
        </message>
        <message>
            <source>{done}</source>
            <translation>{done}</translation>
        </message>
        <message>
            <source>閉じた</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>何があったかを選ぶ</source>
            <translation>Choose the cause</translation>
        </message>
        <message>
            <source>これに決める</source>
            <translation>Set this</translation>
        </message>
        <message>
            <source>したことを選ぶ</source>
            <translation>Choose what was done</translation>
        </message>
        <message>
            <source>経過に加える</source>
            <translation>Add to history</translation>
        </message>
        <message>
            <source>お知らせをもう一度印刷</source>
            <translation>Print notice</translation>
        </message>
        <message>
            <source>事故を閉じる</source>
            <translation>Close the incident</translation>
        </message>
        <message>
            <source>事故{number}番を閉じる</source>
            <translation>Close no. {number}</translation>
        </message>
        <message>
            <source>閉じると、止めた申し込みは次に事業者へ渡ります。</source>
            <translation>Once closed, applications held back go to the provider with the next hand-over.</translation>
        </message>
        <message>
            <source>閉じた事故には、何も加えられません。</source>
            <translation>Nothing can be added to a closed incident.</translation>
        </message>
        <message>
            <source>事故 {number} を記録しました。</source>
            <translation>Incident {number} was recorded.</translation>
        </message>
        <message>
            <source>事故 {number} に加えました:{what}。</source>
            <translation>Added to incident {number}: {what}.</translation>
        </message>
        <message>
            <source>関係する記録:{records}。</source>
            <translation>Records concerned: {records}.</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <source>事故 {number}:{why}</source>
            <translation>Incident {number}: {why}</translation>
        </message>
        <message>
            <source>{record}:{why}</source>
            <translation>{record}: {why}</translation>
        </message>
        <message>
            <source>事故 {number} を閉じました。</source>
            <translation>Incident {number} was closed.</translation>
        </message>
        <message>
            <source>お知らせを印刷しています。</source>
            <translation>Printing the notice.</translation>
        </message>
        <message>
            <source>お知らせを印刷しました。お客さまに渡してください。</source>
            <translation>The notice was printed. Give it to the visitor.</translation>
        </message>
        <message>
            <source>お知らせの紙が出ていなければ、「事故番号 {number}」と書いた紙を渡し、プリンターを見てから「お知らせをもう一度印刷」を押してください。続くときは、機械の係に知らせてください。</source>
            <translation>No notice came out? Give the visitor a paper with "Incident no. {number}", check the printer, and press "Print notice". If it goes on, tell the machine staff.</translation>
        </message>
    </context>
    <context>
        <name>NoticeTexts</name>
        <message>
            <source>お手続きについてのお知らせ</source>
            <translation>Notice about your procedure</translation>
        </message>
        <message>
            <source>事故番号 {number}</source>
            <translation>Incident no. {number}</translation>
        </message>
        <message>
            <source>お問い合わせのときに、お伝えください。</source>
            <translation>Please tell us this when you contact us.</translation>
        </message>
        <message>
            <source>何があったか</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>手続きに、まちがいがあったかもしれません。いま調べています。</source>
            <translation>The procedure may have had a mistake. We are checking now.</translation>
        </message>
        <message>
            <source>前の方の手続きが終わらないまま、次の方の手続きが行われました。</source>
            <translation>The next person's procedure was done before the previous one ended.</translation>
        </message>
        <message>
            <source>番号(ID)の入力に、まちがいがありました。</source>
            <translation>There was a mistake in entering a number (ID).</translation>
        </message>
        <message>
            <source>カードを、別の方にお渡ししました。</source>
            <translation>We gave the card to another person.</translation>
        </message>
        <message>
            <source>手続きする方とは別の方のカードが使われました。</source>
            <translation>Another person's card was used for the procedure.</translation>
        </message>
        <message>
            <source>手続きが、別の記録に対して行われました。</source>
            <translation>The procedure was done on another record.</translation>
        </message>
        <message>
            <source>窓口の機器をお使いいただいたときに、まちがいがありました。</source>
            <translation>There was a mistake when you used the counter's device.</translation>
        </message>
        <message>
            <source>手続きに、まちがいがありました。くわしいことは、窓口の職員がご説明します。</source>
            <translation>There was a mistake in the procedure. Counter staff will explain the details.</translation>
        </message>
        <message>
            <source>同じ決済サービスIDを、別の方も自分のものだと言っています。</source>
            <translation>Another person says that the same payment service ID is theirs.</translation>
        </message>
        <message>
            <source>調べたところ、手続きにまちがいはありませんでした。</source>
            <translation>We checked. There was no mistake in the procedure.</translation>
        </message>
        <message>
            <source>ご迷惑をおかけして、もうしわけありません。</source>
            <translation>We are sorry for the trouble.</translation>
        </message>
        <message>
            <source>気づいた日時 {moment}</source>
            <translation>Noticed on {moment}</translation>
        </message>
        <message>
            <source>いま、していること</source>
            <translation>What we are doing</translation>
        </message>
        <message>
            <source>窓口で調べています。結果は、窓口かお電話でお聞きください。</source>
            <translation>The counter is checking. Ask there or phone for the result.</translation>
        </message>
        <message>
            <source>・{done}</source>
            <translation>- {done}</translation>
        </message>
        <message>
            <source>調べ終わりました。</source>
            <translation>The check has ended.</translation>
        </message>
        <message>
            <source>申し込みは、調べ終わるまで決済サービスの会社に渡しません。ポイントも、それまで付きません。</source>
            <translation>Until the check ends, the payment service company does not get the application, and no points come.</translation>
        </message>
        <message>
            <source>もう決済サービスの会社に渡した申し込みがあります。直すには、会社への確認がいります。</source>
            <translation>The payment service company already has an application. To correct it, we must ask them.</translation>
        </message>
        <message>
            <source>マイキーID {mykey}</source>
            <translation>MyKey ID {mykey}</translation>
        </message>
        <message>
            <source>受付番号 {reference}</source>
            <translation>Receipt no. {reference}</translation>
        </message>
    </context>
    <context>
        <name>EndingNames</name>
        <message>
            <source>終わりまでした</source>
            <translation>Finished</translation>
        </message>
        <message>
            <source>途中でやめた</source>
            <translation>Stopped midway</translation>
        </message>
        <message>
            <source>カードが離れた</source>
            <translation>Card left</translation>
        </message>
        <message>
            <source>記録中にカードが離れた(記録済み)</source>
            <translation>Card left while recording (recorded)</translation>
        </message>
        <message>
            <source>記録できたか分からない</source>
            <translation>Not known if it was recorded</translation>
        </message>
        <message>
            <source>カードが途中で答えなくなった</source>
            <translation>Card stopped answering</translation>
        </message>
        <message>
            <source>カードの答えが遅すぎた</source>
            <translation>Card answered too slowly</translation>
        </message>
        <message>
            <source>時間切れ</source>
            <translation>Timed out</translation>
        </message>
        <message>
            <source>リーダーとの接続が切れた</source>
            <translation>Reader was lost</translation>
        </message>
        <message>
            <source>手続きできなかった</source>
            <translation>Could not go on</translation>
        </message>
        <message>
            <source>カードが置かれたままだった</source>
            <translation>Card was left behind</translation>
        </message>
    </context>
    <context>
        <name>NotWrittenTexts</name>
        <message>
            <source>{place}がありません。書き終わる前に抜いたときは、ファイルはできていません。差し直して、もう一度書き出してください。</source>
            <translation>{place} is not there. If it was pulled out too early, there is no file. Put it in again, and write the file again.</translation>
        </message>
        <message>
            <source>{place}は、選んだあとで抜き差しされました。ファイルはできていません。書き出す先を選び直してください。</source>
            <translation>{place} was put in after it was chosen. There is no file. Choose again where to write.</translation>
        </message>
        <message>
            <source>{place}が別の場所につながっているので、書き出していません。機械の係に知らせてください。</source>
            <translation>{place} leads to another place, so nothing was written. Tell who looks after the machine.</translation>
        </message>
        <message>
            <source>{place}に空きがなくて、書き出せませんでした。別のUSBメモリーを差して、選び直してください。</source>
            <translation>There is no room on {place}, so nothing was written. Put in another stick and choose it.</translation>
        </message>
        <message>
            <source>{place}には書けません。書き込み禁止のつまみがないか見るか、別のUSBメモリーを差して、選び直してください。</source>
            <translation>{place} cannot be written to. Look for a lock switch on it, or put in another stick and choose it.</translation>
        </message>
        <message>
            <source>記録を読めなくて、書き出せませんでした。もう一度押してください。続くときは、機械の係に知らせてください。</source>
            <translation>The records could not be read, so nothing was written. Press again. If it goes on, tell the machine staff.</translation>
        </message>
        <message>
            <source>{place}に書き出せませんでした。もう一度押してください。続くときは、機械の係に知らせてください。</source>
            <translation>Nothing could be written to {place}. Press again. If it goes on, tell the machine staff.</translation>
        </message>
    </context>
    <context>
        <name>OfficeCountNames</name>
        <message>
            <source>職員が取り消した記録</source>
            <translation>Records cancelled by a clerk</translation>
        </message>
        <message>
            <source>職員が直した記録</source>
            <translation>Records corrected by a clerk</translation>
        </message>
        <message>
            <source>事故で止めている申込</source>
            <translation>Applications held back by incidents</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>PC/SCサービスの停止</source>
            <translation>PC/SC service down</translation>
        </message>
        <message>
            <source>PC/SCサービスを使う許可なし</source>
            <translation>PC/SC service not allowed</translation>
        </message>
        <message>
            <source>リーダーなし</source>
            <translation>No reader</translation>
        </message>
        <message>
            <source>リーダーが答えない</source>
            <translation>Reader does not answer</translation>
        </message>
        <message>
            <source>リーダーの異常</source>
            <translation>Reader fault</translation>
        </message>
        <message>
            <source>カードなし</source>
            <translation>No card</translation>
        </message>
        <message>
            <source>カードが答えない</source>
            <translation>Card does not answer</translation>
        </message>
        <message>
            <source>カードが2枚</source>
            <translation>Two cards</translation>
        </message>
        <message>
            <source>読み取り中に離れた</source>
            <translation>Card left while read</translation>
        </message>
        <message>
            <source>答えが遅すぎるカード</source>
            <translation>Card too slow</translation>
        </message>
        <message>
            <source>読み取れないカード</source>
            <translation>Unreadable card</translation>
        </message>
        <message>
            <source>別のプログラムが使用中</source>
            <translation>Used by another program</translation>
        </message>
        <message>
            <source>住民基本台帳カード</source>
            <translation>Juki Card</translation>
        </message>
        <message>
            <source>スマホ用電子証明書</source>
            <translation>Phone's certificate</translation>
        </message>
        <message>
            <source>交通系・電子マネーのカード</source>
            <translation>Transit or e-money card</translation>
        </message>
        <message>
            <source>運転免許証</source>
            <translation>Driver's licence</translation>
        </message>
        <message>
            <source>ほかのカード</source>
            <translation>Another card</translation>
        </message>
        <message>
            <source>電子証明書なし</source>
            <translation>No certificate</translation>
        </message>
        <message>
            <source>知らない種類の鍵</source>
            <translation>Unknown kind of key</translation>
        </message>
        <message>
            <source>電子証明書の期限切れ</source>
            <translation>Certificate expired</translation>
        </message>
        <message>
            <source>電子証明書がまだ始まっていない</source>
            <translation>Certificate not yet valid</translation>
        </message>
        <message>
            <source>発行から24時間たっていない</source>
            <translation>Under 24 hours since issue</translation>
        </message>
        <message>
            <source>発行元を確かめられない</source>
            <translation>Issuer not confirmed</translation>
        </message>
        <message>
            <source>発行元の証明書が登録されていない</source>
            <translation>No issuer certificate installed</translation>
        </message>
        <message>
            <source>暗証番号のロック</source>
            <translation>PIN locked</translation>
        </message>
        <message>
            <source>本人・法定代理人でない</source>
            <translation>Neither holder nor representative</translation>
        </message>
        <message>
            <source>窓口の時間外</source>
            <translation>Counter closed</translation>
        </message>
        <message>
            <source>制度の登録がない</source>
            <translation>No programme</translation>
        </message>
        <message>
            <source>予約の開始前</source>
            <translation>Before reservations start</translation>
        </message>
        <message>
            <source>予約の終了後</source>
            <translation>After reservations ended</translation>
        </message>
        <message>
            <source>申し込みの開始前</source>
            <translation>Before applications start</translation>
        </message>
        <message>
            <source>申し込みの終了後</source>
            <translation>After applications ended</translation>
        </message>
        <message>
            <source>決済サービスの受付終了</source>
            <translation>Payment service ended</translation>
        </message>
        <message>
            <source>メンテナンス中</source>
            <translation>Maintenance</translation>
        </message>
        <message>
            <source>機械の時計が合っていない</source>
            <translation>Machine's clock wrong</translation>
        </message>
        <message>
            <source>マイキーIDが使用済み</source>
            <translation>MyKey ID already used</translation>
        </message>
        <message>
            <source>予約がない</source>
            <translation>No reservation</translation>
        </message>
        <message>
            <source>決済サービスIDがほかの方のもの</source>
            <translation>Another person's payment service ID</translation>
        </message>
        <message>
            <source>ほかの方のIDが続けて入れられた</source>
            <translation>Others' IDs entered repeatedly</translation>
        </message>
        <message>
            <source>申し込み済み</source>
            <translation>Already applied</translation>
        </message>
        <message>
            <source>前と違う決済サービス</source>
            <translation>Another payment service than before</translation>
        </message>
        <message>
            <source>取り消しの期限後</source>
            <translation>Too late to cancel</translation>
        </message>
        <message>
            <source>引き継げない予約</source>
            <translation>Reservation not to carry over</translation>
        </message>
        <message>
            <source>前のマイキーIDのまちがい</source>
            <translation>Earlier MyKey ID wrong</translation>
        </message>
        <message>
            <source>カードが署名しない</source>
            <translation>Card did not sign</translation>
        </message>
        <message>
            <source>記録簿が使えない</source>
            <translation>Register unavailable</translation>
        </message>
        <message>
            <source>思わぬ故障</source>
            <translation>Unexpected fault</translation>
        </message>
    </context>
    <context>
        <name>ReportTexts</name>
        <message>
            <source>窓口の報告</source>
            <translation>Counter report</translation>
        </message>
        <message>
            <source>{counter}の報告</source>
            <translation>Report of {counter}</translation>
        </message>
        <message>
            <source>窓口</source>
            <translation>Counter</translation>
        </message>
        <message>
            <source>すべての窓口</source>
            <translation>All counters</translation>
        </message>
        <message>
            <source>名前のない窓口</source>
            <translation>Unnamed counter</translation>
        </message>
        <message>
            <source>{period} {counter}だけ</source>
            <translation>{period}, {counter} only</translation>
        </message>
        <message>
            <source>この日から(2020-10-12)</source>
            <translation>From (2020-10-12)</translation>
        </message>
        <message>
            <source>この日まで</source>
            <translation>To</translation>
        </message>
        <message>
            <source>数える</source>
            <translation>Count</translation>
        </message>
        <message>
            <source>数えています。</source>
            <translation>Counting.</translation>
        </message>
        <message>
            <source>数えられませんでした。もう一度押してください。続くときは、機械の係に知らせてください。</source>
            <translation>It could not be counted. Press again. If it goes on, tell the machine staff.</translation>
        </message>
        <message>
            <source>日付は 2020-10-12 のように、古い日を先に入れてください。</source>
            <translation>Enter dates like 2020-10-12, the earlier one first.</translation>
        </message>
        <message>
            <source>Excelに書き出す</source>
            <translation>Write Excel</translation>
        </message>
        <message>
            <source>PDFに書き出す</source>
            <translation>Write PDF</translation>
        </message>
        <message>
            <source>公表用のExcel</source>
            <translation>To publish</translation>
        </message>
        <message>
            <source>この機械のフォルダーに書き出しました: {folder} の {file}</source>
            <translation>Written into the machine's folder {folder}: {file}</translation>
        </message>
        <message>
            <source>USBメモリー「{stick}」に書き出しました: {file}。抜いて、持っていけます。</source>
            <translation>Written to the USB stick "{stick}": {file}. You can take the stick out now.</translation>
        </message>
        <message>
            <source>受付番号の一覧</source>
            <translation>Receipt numbers</translation>
        </message>
        <message>
            <source>{count}件(予約には受付番号がありません)</source>
            <translation>{count} (reservations have no receipt number)</translation>
        </message>
        <message>
            <source>1つの窓口だけの公表用は作れません。すべての窓口の数から引くと、小さい数が分かるからです。「すべての窓口」で数えて、もう一度押してください。</source>
            <translation>No report of one counter alone can be published: small numbers could be found by subtracting it from all counters. Count "All counters" and press again.</translation>
        </message>
        <message>
            <source>書き出す先</source>
            <translation>Where to write</translation>
        </message>
        <message>
            <source>書き出す先を選ぶ</source>
            <translation>Choose where</translation>
        </message>
        <message>
            <source>ファイルにするときは、「書き出す先」を選んでください。</source>
            <translation>To make a file, choose "Where to write".</translation>
        </message>
        <message>
            <source>さがし直す</source>
            <translation>Look again</translation>
        </message>
        <message>
            <source>この機械のフォルダー</source>
            <translation>This machine's folder</translation>
        </message>
        <message>
            <source>USBメモリー「{name}」</source>
            <translation>USB stick {name}</translation>
        </message>
        <message>
            <source>{first}から{last}まで</source>
            <translation>{first} to {last}</translation>
        </message>
        <message>
            <source>受け付けた件数 {visits}件</source>
            <translation>Visits: {visits}</translation>
        </message>
        <message>
            <source>受け付けた件数 {visits}</source>
            <translation>Visits: {visits}</translation>
        </message>
        <message>
            <source>{moment}に作成</source>
            <translation>Made at {moment}</translation>
        </message>
        <message>
            <source>登録簿の位置 register head {head}</source>
            <translation>register head {head}</translation>
        </message>
        <message>
            <source>練習モードの記録です。本物の手続きではありません。</source>
            <translation>These are records of practice mode, not real procedures.</translation>
        </message>
        <message>
            <source>庁内用です。小さい数がそのまま入っています。公表には使わないでください。</source>
            <translation>For internal use. Small numbers are shown as they are. Do not publish it.</translation>
        </message>
        <message>
            <source>公表用です。1から4までの数は「5未満」、合計との差し引きからそれが分かってしまう数は「非公表」としています。</source>
            <translation>To publish. Numbers from 1 to 4 are "under 5"; numbers from which they could be found are "withheld".</translation>
        </message>
        <message>
            <source>5未満</source>
            <translation>under 5</translation>
        </message>
        <message>
            <source>非公表</source>
            <translation>withheld</translation>
        </message>
        <message>
            <source>すべての項目</source>
            <translation>All items</translation>
        </message>
        <message>
            <source>ありません。</source>
            <translation>None.</translation>
        </message>
        <message>
            <source>件数</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>時間帯ごとの受付</source>
            <translation>Visits by hour</translation>
        </message>
        <message>
            <source>時間帯</source>
            <translation>Hour</translation>
        </message>
        <message>
            <source>{hour}時</source>
            <translation>{hour}:00</translation>
        </message>
        <message>
            <source>手続き</source>
            <translation>Procedures</translation>
        </message>
        <message>
            <source>終わり方</source>
            <translation>How they ended</translation>
        </message>
        <message>
            <source>記録</source>
            <translation>Records</translation>
        </message>
        <message>
            <source>予約や申し込みを記録した</source>
            <translation>A reservation or application was recorded</translation>
        </message>
        <message>
            <source>何も記録していない</source>
            <translation>Nothing was recorded</translation>
        </message>
        <message>
            <source>取り消し・訂正・保留・来なかった方</source>
            <translation>Cancelled, corrected, held back, did not come</translation>
        </message>
        <message>
            <source>カードが使えなかった理由</source>
            <translation>Why cards could not be used</translation>
        </message>
        <message>
            <source>そのほかの止まった理由</source>
            <translation>Other reasons to stop</translation>
        </message>
        <message>
            <source>理由</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>手続きにかかった時間</source>
            <translation>Time for a procedure</translation>
        </message>
        <message>
            <source>待ち時間</source>
            <translation>Waiting time</translation>
        </message>
        <message>
            <source>整理券</source>
            <translation>Tickets</translation>
        </message>
        <message>
            <source>どうなったか</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>まん中の値</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>10人中9人まで</source>
            <translation>9 in 10 within</translation>
        </message>
        <message>
            <source>{heading}(秒)</source>
            <translation>{heading} (seconds)</translation>
        </message>
        <message>
            <source>{minutes}分{seconds:02}秒</source>
            <translation>{minutes} min {seconds:02} s</translation>
        </message>
        <message>
            <source>{seconds:.2f}秒</source>
            <translation>{seconds:.2f} s</translation>
        </message>
        <message>
            <source>カードリーダー</source>
            <translation>Card readers</translation>
        </message>
        <message>
            <source>リーダー</source>
            <translation>Reader</translation>
        </message>
        <message>
            <source>読んだ回数</source>
            <translation>Reads</translation>
        </message>
        <message>
            <source>読めなかった</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>聞き直した</source>
            <translation>Retries</translation>
        </message>
        <message>
            <source>1回の時間</source>
            <translation>Time for one</translation>
        </message>
        <message>
            <source>終わりの3つの質問</source>
            <translation>The 3 questions at the end</translation>
        </message>
        <message>
            <source>質問</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>概要</source>
            <translation>Summary</translation>
        </message>
        <message>
            <source>{number}ページ</source>
            <translation>Page {number}</translation>
        </message>
    </context>
    <context>
        <name>TicketFates</name>
        <message>
            <source>終わった</source>
            <translation>Finished</translation>
        </message>
        <message>
            <source>おいでにならなかった</source>
            <translation>Did not come</translation>
        </message>
        <message>
            <source>終わらないまま日が変わった</source>
            <translation>Not finished when the day ended</translation>
        </message>
        <message>
            <source>いまお待ちか、窓口にいる</source>
            <translation>Waiting or at a counter now</translation>
        </message>
        <message>
            <source>上のうち、引き継いだ</source>
            <translation>Of these: transferred</translation>
        </message>
        <message>
            <source>上のうち、先に呼んだ</source>
            <translation>Of these: called early</translation>
        </message>
    </context>
    <context>
        <name>CitySheetNames</name>
        <message>
            <source>決済サービスの表</source>
            <translation>Payment services</translation>
        </message>
        <message>
            <source>スマホとリーダーの表</source>
            <translation>Phones and readers</translation>
        </message>
        <message>
            <source>手続スポットの表</source>
            <translation>Procedure spots</translation>
        </message>
    </context>
    <context>
        <name>ImportTexts</name>
        <message>
            <source>市の表を取り込む</source>
            <translation>Import a city table</translation>
        </message>
        <message>
            <source>「ファイルをさがす」で、CSVかExcelの表を選んでください。まるごと入れ替え、次に始めたときから使います。</source>
            <translation>Press "Look for files" and choose a CSV or Excel table. It replaces the whole table from the next start on.</translation>
        </message>
        <message>
            <source>どの表か</source>
            <translation>Which table</translation>
        </message>
        <message>
            <source>ファイル</source>
            <translation>File</translation>
        </message>
        <message>
            <source>ファイルをさがす</source>
            <translation>Look for files</translation>
        </message>
        <message>
            <source>まだ、さがしていません</source>
            <translation>Not looked yet</translation>
        </message>
        <message>
            <source>選んでください</source>
            <translation>Choose</translation>
        </message>
        <message>
            <source>ありません</source>
            <translation>None</translation>
        </message>
        <message>
            <source>CSVかExcelの表が{files}つあります。どれかを選んでください。</source>
            <translation>CSV or Excel tables found: {files}. Choose one.</translation>
        </message>
        <message>
            <source>CSVかExcelの表がありません。表を入れたUSBメモリーを差して、もう一度さがしてください。表は、フォルダーの中に入れないでください。見つからないときは、機械の係に聞いてください。</source>
            <translation>There is no CSV or Excel table. Plug in the USB stick with the table and look again. The table must not be in a folder. If it is not found, ask the machine staff.</translation>
        </message>
        <message>
            <source>{place}は読めません。抜いて、差し直してください。</source>
            <translation>{place} cannot be read. Take it out and plug it in again.</translation>
        </message>
        <message>
            <source>{place}には、もっとあります。要らないものを消してから、さがしてください。</source>
            <translation>There is more in {place}. Delete what is not needed, then look again.</translation>
        </message>
        <message>
            <source>決められたフォルダー</source>
            <translation>the set folder</translation>
        </message>
        <message>
            <source>USBメモリー {name}</source>
            <translation>USB stick {name}</translation>
        </message>
        <message>
            <source>{file} ({place})</source>
            <translation>{file} ({place})</translation>
        </message>
        <message>
            <source>取り込む</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>ファイルを選んでください。</source>
            <translation>Choose a file.</translation>
        </message>
        <message>
            <source>{sheet}を取り込みました。{lines}行です。次に始めたときから使います。</source>
            <translation>Imported: {sheet}. Rows: {lines}. It is used from the next start on.</translation>
        </message>
        <message>
            <source>{sheet}を調べました。{lines}行で、まちがいはありません。練習なので、本物の表はそのままです。</source>
            <translation>Checked: {sheet}. Rows: {lines}, no mistakes. This is practice: the real table stays as it is.</translation>
        </message>
        <message>
            <source>{sheet}は取り込みませんでした。下のところを表で直して、もう一度取り込んでください。分からないときは、機械の係に聞いてください。</source>
            <translation>Not imported: {sheet}. Correct these places in the table and import it again. If you do not know how, ask the machine staff.</translation>
        </message>
        <message>
            <source>ほかに{problems}か所あります。</source>
            <translation>And {problems} more.</translation>
        </message>
    </context>
    <context>
        <name>SettingFaults</name>
        <message>
            <source>「{name}」は、決めた内容が壊れているので、設定ファイルのとおりにしています。もう一度決めて、機械の係に知らせてください。</source>
            <translation>"{name}": what was set is damaged, so the settings file counts. Set it again, and tell the machine staff.</translation>
        </message>
        <message>
            <source>決めてあった事業がもうないので、設定ファイルのとおりにしています。事業を選び直してください。</source>
            <translation>The programme that was set is gone, so the settings file counts. Choose a programme again.</translation>
        </message>
    </context>
    <context>
        <name>SettingNames</name>
        <message>
            <source>曜日と時間</source>
            <translation>Hours</translation>
        </message>
        <message>
            <source>毎年の休み</source>
            <translation>Yearly closings</translation>
        </message>
        <message>
            <source>祝日</source>
            <translation>Holidays</translation>
        </message>
        <message>
            <source>特別な日</source>
            <translation>Special days</translation>
        </message>
        <message>
            <source>国の保守</source>
            <translation>Downtime</translation>
        </message>
        <message>
            <source>事業</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>窓口の名前</source>
            <translation>Counter's name</translation>
        </message>
        <message>
            <source>プリンター</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>カードリーダー</source>
            <translation>Card reader</translation>
        </message>
    </context>
    <context>
        <name>SettingNotSavedTexts</name>
        <message>
            <source>もうそのとおりになっています。変えるものはありません。</source>
            <translation>It is like that already. There is nothing to change.</translation>
        </message>
        <message>
            <source>ほかの職員が先に変えました。いまの内容を見て、必要ならもう一度変えてください。何も変えていません。</source>
            <translation>Another clerk changed it first. Look at it, and change it again if needed. Nothing was changed.</translation>
        </message>
        <message>
            <source>行どうしが重なるか、使えない文字があります。直してください。何も変えていません。</source>
            <translation>Rows overlap, or a character cannot be used. Correct it. Nothing was changed.</translation>
        </message>
        <message>
            <source>受付時間が1つもなくなります。先に新しい行を加えてください。何も変えていません。</source>
            <translation>No opening hours would be left. Add a new row first. Nothing was changed.</translation>
        </message>
    </context>
    <context>
        <name>SettingTexts</name>
        <message>
            <source>変えたことは、次に始めたときから使います。</source>
            <translation>Changes are used from the next start on.</translation>
        </message>
        <message>
            <source>変える</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>{name}を変える</source>
            <translation>Change: {name}</translation>
        </message>
        <message>
            <source>{name}をもどす</source>
            <translation>Reset: {name}</translation>
        </message>
        <message>
            <source>もどす</source>
            <translation>Reset</translation>
        </message>
        <message>
            <source>設定ファイルのとおりにもどす</source>
            <translation>Back to the settings file</translation>
        </message>
        <message>
            <source>いま: {value}</source>
            <translation>Now: {value}</translation>
        </message>
        <message>
            <source>決めたこと: {value}</source>
            <translation>Set to: {value}</translation>
        </message>
        <message>
            <source>設定ファイルのとおり</source>
            <translation>As in the file</translation>
        </message>
        <message>
            <source>使えないので、設定ファイルのとおりです。</source>
            <translation>It cannot be used: the settings file counts.</translation>
        </message>
        <message>
            <source>起動のときの指定が先です。ここで変えても使われません。</source>
            <translation>What was given at the start counts. A change here is not used.</translation>
        </message>
        <message>
            <source>これまでの記録は、そのときの事業の記録として残ります。</source>
            <translation>Earlier records keep their programme.</translation>
        </message>
        <message>
            <source>なし</source>
            <translation>None</translation>
        </message>
        <message>
            <source>なし。紙のかわりに、ファイルに書きます</source>
            <translation>None. A file is written in place of paper</translation>
        </message>
        <message>
            <source>どれでもよい</source>
            <translation>Any</translation>
        </message>
        <message>
            <source>使っていないもの: {names}。カードを置いたままなら、一度取れば使います。</source>
            <translation>Not used: {names}. If a card lies there, take it away once.</translation>
        </message>
        <message>
            <source>だれが、いつ変えたか</source>
            <translation>Who changed it, and when</translation>
        </message>
        <message>
            <source>この画面では、まだ変えていません。設定ファイルのとおりです。</source>
            <translation>Nothing was changed here yet: the settings file counts.</translation>
        </message>
        <message>
            <source>{moment} {clerk} {what}</source>
            <translation>{moment} {clerk} {what}</translation>
        </message>
        <message>
            <source>{moment} {clerk} {name}: {what}</source>
            <translation>{moment} {clerk} {name}: {what}</translation>
        </message>
        <message>
            <source>(日時が読めません)</source>
            <translation>(time unreadable)</translation>
        </message>
        <message>
            <source>1つもなし</source>
            <translation>none left</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <source>加えた: {rows}</source>
            <translation>added: {rows}</translation>
        </message>
        <message>
            <source>消した: {rows}</source>
            <translation>removed: {rows}</translation>
        </message>
        <message>
            <source>{came} / {went}</source>
            <translation>{came} / {went}</translation>
        </message>
        <message>
            <source>祝日は{weekday}、土曜の祝日は{saturday}</source>
            <translation>holidays: {weekday}, Saturday holidays: {saturday}</translation>
        </message>
        <message>
            <source>{name}:{why}</source>
            <translation>{name}: {why}</translation>
        </message>
        <message>
            <source>{name}を変えました。</source>
            <translation>Changed: {name}.</translation>
        </message>
        <message>
            <source>{name}を変えました。次に始めたときから使います。</source>
            <translation>Changed: {name}. It is used from the next start on.</translation>
        </message>
        <message>
            <source>新しい内容を読めませんでした。この部屋をもう一度開いてください。続くときは、機械の係に知らせてください。</source>
            <translation>The new values could not be read. Open this room again. If it goes on, tell the machine staff.</translation>
        </message>
    </context>
    <context>
        <name>SheetFaultTexts</name>
        <message>
            <source>{file}が、もうありません。もう一度、ファイルをさがしてください。</source>
            <translation>{file} is not there any more. Look for the files again.</translation>
        </message>
        <message>
            <source>{file}が読めません。USBメモリーを差し直すか、別のUSBメモリーに入れてください。</source>
            <translation>{file} cannot be read. Put the stick in again, or use another one.</translation>
        </message>
        <message>
            <source>この機械に書けませんでした。前の表のままです。機械の係に知らせてください。</source>
            <translation>It could not be written on this machine. The table is as before. Tell whoever keeps the machine.</translation>
        </message>
        <message>
            <source>ファイルが{most}MiBより大きいです。表を分けるか、行を減らしてください。</source>
            <translation>The file is larger than {most} MiB. Divide the table, or take lines out.</translation>
        </message>
        <message>
            <source>ファイルが空です。1行目に、列の名前を書いてください({columns})。</source>
            <translation>The file is empty. Write the names of the columns in its first line ({columns}).</translation>
        </message>
        <message>
            <source>表に、行が1つもありません。1行に1つずつ書いてください。</source>
            <translation>There is no line in the table. Write each in a line of its own.</translation>
        </message>
        <message>
            <source>決済サービスが1つもありません。1行に1つずつ書いてください。</source>
            <translation>There is no service in the table. Write each in a line of its own.</translation>
        </message>
        <message>
            <source>スマホやリーダーが1つもありません。1行に1つずつ書いてください。</source>
            <translation>There is no phone or reader in the table. Write each in a line of its own.</translation>
        </message>
        <message>
            <source>CSVではなく、古い形かパスワードの付いたExcelのブックです。パスワードを外してください。Excelで「CSV UTF-8(コンマ区切り)」として保存し直してください。</source>
            <translation>This is no CSV: it is an Excel workbook of an old kind, or one with a password. Take the password off. In Excel save it again as "CSV UTF-8 (Comma delimited)".</translation>
        </message>
        <message>
            <source>ZIPなどのファイルで、Excelのブックではありません。Excelで「.xlsx」か「CSV UTF-8(コンマ区切り)」として保存し直してください。</source>
            <translation>It is a ZIP file or the like, and no Excel workbook. Save it in Excel as .xlsx or CSV UTF-8.</translation>
        </message>
        <message>
            <source>パスワードが付いています。Excelでパスワードを外して、保存し直してください。</source>
            <translation>It has a password. Take it off in Excel, and save it again.</translation>
        </message>
        <message>
            <source>Excelのブックですが、読めません。Excelで開いて、「.xlsx」として保存し直してください。</source>
            <translation>It is an Excel workbook that cannot be read. Open it in Excel and save it as .xlsx.</translation>
        </message>
        <message>
            <source>中身が大きすぎます({most}MiBまで、セル{cells:,}個まで)。使う行だけを、新しいブックに写してください。</source>
            <translation>It holds too much (up to {most} MiB, up to {cells:,} cells). Copy the lines that are used into a new workbook.</translation>
        </message>
        <message>
            <source>何か書いてあるシートが、いくつもあります({sheets})。1枚だけ残すか、ほかのシートを非表示にしてください。</source>
            <translation>Several sheets have something in them ({sheets}). Keep one, or hide the others.</translation>
        </message>
        <message>
            <source>何か書いてあるシートが、みな非表示です({sheets})。使うシートを表示してください。</source>
            <translation>Only hidden sheets have something in them ({sheets}). Show the one that counts.</translation>
        </message>
        <message>
            <source>CSVではなく、PDFです。もとの表をExcelで開き、「CSV UTF-8(コンマ区切り)」として保存し直してください。</source>
            <translation>This is a PDF and no CSV. Open the table itself in Excel. In Excel save it again as "CSV UTF-8 (Comma delimited)".</translation>
        </message>
        <message>
            <source>文字コードがUTF-32です。Excelで「CSV UTF-8(コンマ区切り)」として保存し直してください。</source>
            <translation>The text is in UTF-32. In Excel save it again as "CSV UTF-8 (Comma delimited)".</translation>
        </message>
        <message>
            <source>文字コードがUTF-16です。Excelで「CSV UTF-8(コンマ区切り)」として保存し直してください。</source>
            <translation>The text is in UTF-16. In Excel save it again as "CSV UTF-8 (Comma delimited)".</translation>
        </message>
        <message>
            <source>文字コードがUTF-16です(UTF-8ではありません)。Excelで「CSV UTF-8(コンマ区切り)」として保存し直してください。</source>
            <translation>The text is in UTF-16, not in UTF-8. In Excel save it again as "CSV UTF-8 (Comma delimited)".</translation>
        </message>
        <message>
            <source>文字でないもの(NUL)が入っています。ファイルが壊れているか、表ではありません。Excelで「CSV UTF-8(コンマ区切り)」として保存し直してください。</source>
            <translation>It holds what is no text (NUL). The file is damaged, or it is no table. In Excel save it again as "CSV UTF-8 (Comma delimited)".</translation>
        </message>
        <message>
            <source>文字コードがJIS(ISO-2022-JP)です。Excelで「CSV UTF-8(コンマ区切り)」として保存し直してください。</source>
            <translation>The text is in JIS (ISO-2022-JP). In Excel save it again as "CSV UTF-8 (Comma delimited)".</translation>
        </message>
        <message>
            <source>文字コードがEUC-JPです。Excelで「CSV UTF-8(コンマ区切り)」として保存し直してください。</source>
            <translation>The text is in EUC-JP. In Excel save it again as "CSV UTF-8 (Comma delimited)".</translation>
        </message>
        <message>
            <source>文字でないものが入っています。Excelで「CSV UTF-8(コンマ区切り)」として保存し直してください。</source>
            <translation>It holds what is no text. In Excel save it again as "CSV UTF-8 (Comma delimited)".</translation>
        </message>
        <message>
            <source>1行目に、列の名前がありません。コンマで区切って書いてください({columns})。</source>
            <translation>The names of the columns are not in the first line. Write them there, separated by commas ({columns}).</translation>
        </message>
        <message>
            <source>この名前の列は使いません。名前を直すか、列を消してください。</source>
            <translation>No column of this name is used. Correct the name, or take the column out.</translation>
        </message>
        <message>
            <source>同じ名前の列が2つあります。どちらかを消してください。</source>
            <translation>This column is there twice. Take one of the two out.</translation>
        </message>
        <message>
            <source>この列がありません。1行目に加えてください。</source>
            <translation>This column is missing. Write it in the first line.</translation>
        </message>
        <message>
            <source>1つのセルに{most:,}文字より多くあります。閉じていない「"」がないか、見てください。これより下の行は、読んでいません。</source>
            <translation>One cell has more than {most:,} characters. Look for a quotation mark left open. The lines below were not read.</translation>
        </message>
        <message>
            <source>「"」が閉じていないか、セルの途中にあります。「"」で囲んだ中では「""」と書いてください。これより下の行は、読んでいません。</source>
            <translation>A quotation mark is left open, or stands in the middle of a cell. Within quoted text write "" for one. The lines below were not read.</translation>
        </message>
        <message>
            <source>セルが{cells}個しかありません(1行目は{width}個)。Excelで、最後の列を何か書いて埋めてください。</source>
            <translation>The line has only {cells} cells (the first line has {width}). In Excel, fill the last column.</translation>
        </message>
        <message>
            <source>セルが{cells}個あります(1行目は{width}個)。コンマの入った文は「"」で囲んでください。</source>
            <translation>The line has {cells} cells (the first line has {width}). Put quotation marks around a text with commas.</translation>
        </message>
        <message>
            <source>ここから下は、まちがいが多いので調べていません。</source>
            <translation>From here on nothing was checked, after so many faults.</translation>
        </message>
        <message>
            <source>{first}行目と同じです。別のものを書いてください。</source>
            <translation>This is the same as in line {first}. Write another.</translation>
        </message>
        <message>
            <source>{first}行目と見分けがつきません。違いの分かる名前にしてください。</source>
            <translation>This looks the same as in line {first}. Write what tells them apart.</translation>
        </message>
        <message>
            <source>Excelのエラー({value})が入っています。式を直すか、値を書いてください。</source>
            <translation>This is an error of Excel ({value}). Correct the formula, or write the value.</translation>
        </message>
        <message>
            <source>式だけで、値がありません。Excelで開いて、保存し直してください。</source>
            <translation>It is a formula without its value. Open the file in Excel and save it again.</translation>
        </message>
        <message>
            <source>セルが結合されています。Excelで「セル結合の解除」をして、1つのセルに1つずつ書いてください。</source>
            <translation>Cells are merged. Undo that in Excel, and write each value into a cell of its own.</translation>
        </message>
        <message>
            <source>Excelの中で、数になっています。はじめの0は、消えます。セルを「文字列」にして、0から書き直してください。</source>
            <translation>It is a number to Excel, which takes a 0 before it. Give the cell the form “text”, and write it again with its 0.</translation>
        </message>
        <message>
            <source>「#」だけが入っています。Excelで列の幅を広げて、保存し直してください。</source>
            <translation>There is nothing but #. In Excel make the column wider, and save the table again.</translation>
        </message>
        <message>
            <source>{length}文字あります。{most}文字までにしてください。</source>
            <translation>There are {length} characters. Write {most} at the most.</translation>
        </message>
        <message>
            <source>名前がありません。よく知られている名前を書いてください。</source>
            <translation>There is no name. Write the name that people know.</translation>
        </message>
        <message>
            <source>{written}は使えません。次のどれかを書いてください({words})。</source>
            <translation>{written} cannot be used. Write one of these ({words}).</translation>
        </message>
        <message>
            <source>セルの中で改行しています。改行を消してください。</source>
            <translation>There is a line break in the cell. Take it out.</translation>
        </message>
        <message>
            <source>ほかのソフトで失われた文字({letter})があります。もとの文字を書いてください。</source>
            <translation>A character was lost in another program ({letter}). Write that character.</translation>
        </message>
        <message>
            <source>画面に出せない字の形の指定({letter})があります。消してください。ふつうの形で出ます。</source>
            <translation>A form of a character is asked for that the screen cannot show ({letter}). Take that out: the usual form is shown.</translation>
        </message>
        <message>
            <source>画面に出せない外字({letter})があります。ふつうの字で書いてください。</source>
            <translation>There is a character that somebody made for themselves ({letter}); the screen cannot show it. Write another.</translation>
        </message>
        <message>
            <source>特別な空白({letter})があります。ふつうの空白にするか、消してください。</source>
            <translation>There is a space of another kind ({letter}). Write a plain space, or take it out.</translation>
        </message>
        <message>
            <source>目に見えない文字({letter})があります。ふつうの空白にするか、消してください。</source>
            <translation>There is a character that is not seen ({letter}). Write a plain space, or take it out.</translation>
        </message>
        <message>
            <source>前の字に付かない記号({letter})があります。消してください。</source>
            <translation>There is a mark that does not join with the letter before it ({letter}). Take it out.</translation>
        </message>
        <message>
            <source>画面に出せない文字({letter})があります。ほかの文字で書いてください。</source>
            <translation>There is a character that the screen cannot show ({letter}). Write it in others.</translation>
        </message>
        <message>
            <source>{written}は使えません。半角のa-z、0-9、_で、40文字までにしてください。</source>
            <translation>{written} cannot be used. Write up to 40 of a-z, 0-9 and _.</translation>
        </message>
        <message>
            <source>{written}という事業の名(キー)はありません。分からないときは、空にしてください。</source>
            <translation>{written} is no programme's key. Leave the cell empty if you do not know it.</translation>
        </message>
        <message>
            <source>{written}は、公式の番号ではありません。MPと数字7けたか、unknownと書いてください。</source>
            <translation>{written} is no official number. Write MP and seven digits, or unknown.</translation>
        </message>
        <message>
            <source>{written}は、読みがなではありません。全角のカタカナで、空白を入れずに書いてください。</source>
            <translation>{written} is no reading. Write full-width katakana without spaces.</translation>
        </message>
        <message>
            <source>{written}は、IDのはじまりになりません。英字と数字で書くか、空にしてください。</source>
            <translation>{written} is no beginning of an ID. Write letters and digits, or leave the cell empty.</translation>
        </message>
        <message>
            <source>{written}は、文字数ではありません。16、4-32、4〜32のように書くか、unknownと書いてください。</source>
            <translation>{written} is no length. Write it like 16 or 4-32, or write unknown.</translation>
        </message>
        <message>
            <source>{written}は、文字数になりません。1から{most}までで、小さいほうを先に書いてください。</source>
            <translation>{written} is no length. Write numbers from 1 to {most}, the smaller one first.</translation>
        </message>
        <message>
            <source>{written}は、Excelの中の日付の数です。Excelで、列を日付の形にしてから保存してください。</source>
            <translation>{written} is a day as Excel counts them. Give the column the form of a date in Excel, and save it again.</translation>
        </message>
        <message>
            <source>{written}は、日付ではありません。2023-09-29、2023/9/29、令和5年9月29日のように書くか、unknownと書いてください。</source>
            <translation>{written} is no day. Write it like 2023-09-29 or 2023/9/29, or write unknown.</translation>
        </message>
        <message>
            <source>{written}は、ホームページのアドレスではありません。https://かhttp://から書くか、unknownと書いてください。</source>
            <translation>{written} is no web address. Write it with https:// or http://, or write unknown.</translation>
        </message>
        <message>
            <source>空です。場所を書いてください。</source>
            <translation>This is empty. Write where the place is.</translation>
        </message>
        <message>
            <source>ここでは申し込めないのに、空です。どこで申し込めるかを書くか、unknownと書いてください。</source>
            <translation>This is empty, though it cannot be done here. Write where it can be done, or write unknown.</translation>
        </message>
        <message>
            <source>前の番号のコードが空です。code1から順に書いてください。</source>
            <translation>The code before it is empty. Fill the codes from code1 on.</translation>
        </message>
        <message>
            <source>名前が空なので、このコードは聞かれません。名前かunknownを書くか、{column_of_it}を空にしてください。</source>
            <translation>The name is empty, so that this code is not asked for. Write its name or unknown, or empty {column_of_it}.</translation>
        </message>
        <message>
            <source>id_lengthより長いです。どちらかを直してください。</source>
            <translation>This is longer than id_length. Correct one of the two.</translation>
        </message>
        <message>
            <source>id_alphabetでは数字だけなのに、ほかの文字があります。どちらかを直してください。</source>
            <translation>This has other letters than digits, against id_alphabet. Correct one of the two.</translation>
        </message>
        <message>
            <source>luhnは、数字だけのIDに使います。id_alphabetをdigitsにするか、id_checkを直してください。</source>
            <translation>luhn goes with digits alone. Write digits in id_alphabet, or correct id_check.</translation>
        </message>
        <message>
            <source>n/aは、kindがruleの行だけに使います。yes、no、unknownのどれかを書いてください。</source>
            <translation>n/a goes with a rule alone. Write yes, no or unknown.</translation>
        </message>
        <message>
            <source>kindに合いません。スマホにはiOS、iPadOS、Androidを、リーダーにはWindowsなどを書いてください。</source>
            <translation>This does not go with the kind. Write iOS, iPadOS or Android for a phone, Windows and the like for a reader.</translation>
        </message>
        <message>
            <source>2つの種類をまとめた書き方は、kindがcountかruleの行だけに使います。</source>
            <translation>This is of two systems, which goes with a count or a rule alone.</translation>
        </message>
        <message>
            <source>{key}の{name}が、{old}から{new}に変わっています。これまでの申込が使っているので、変えられません。別のサービスなら、別のkeyにしてください。</source>
            <translation>{name} of {key} was {old} and is {new}. Links made so far go by it, so it cannot change. Give another service another key.</translation>
        </message>
        <message>
            <source>{length}けたしかありません。Excelが、はじめの0を消しています。渡したファイルの10けたを、文字として写してください。</source>
            <translation>There are only {length} digits: Excel took the 0 before them. Copy the ten digits from the hand-over file, as text.</translation>
        </message>
        <message>
            <source>Excelが数を丸めたので、けたが失われています。渡したファイルの10けたを、文字として写してください。</source>
            <translation>Excel rounded the number, and digits are lost. Copy the ten digits from the hand-over file, as text.</translation>
        </message>
        <message>
            <source>金額や小数の形になっています。渡したファイルの10けたを、文字として写してください。</source>
            <translation>This is written as a sum or with decimals. Copy the ten digits from the hand-over file, as text.</translation>
        </message>
        <message>
            <source>受付番号ではありません。渡したファイルの10けたを、文字として写してください。</source>
            <translation>This is no receipt number. Copy the ten digits from the hand-over file, as text.</translation>
        </message>
        <message>
            <source>結果ではありません。{one}か{other}と書いてください。</source>
            <translation>This is no result. Write {one} or {other}.</translation>
        </message>
        <message>
            <source>理由ではありません。次のどれかを書くか、空にしてください({words})。</source>
            <translation>This is no reason. Write one of these, or leave the cell empty ({words}).</translation>
        </message>
        <message>
            <source>受けられなかった申込には、理由が要ります。次のどれかを書いてください({words})。</source>
            <translation>A rejected link needs a reason. Write one of these ({words}).</translation>
        </message>
        <message>
            <source>できた申込に、理由は要りません。空にしてください。</source>
            <translation>A completed link has no reason. Leave the cell empty.</translation>
        </message>
    </context>
    <context>
        <name>SheetPlaceTexts</name>
        <message>
            <source>{line}行目: {what}</source>
            <translation>Line {line}: {what}</translation>
        </message>
        <message>
            <source>{line}行目、{column}の列: {what}</source>
            <translation>Line {line}, column {column}: {what}</translation>
        </message>
        <message>
            <source>{cell}のセル({column}): {what}</source>
            <translation>Cell {cell} ({column}): {what}</translation>
        </message>
        <message>
            <source>{written}({code}の字が入っています)</source>
            <translation>{written} (there is a {code} in it)</translation>
        </message>
    </context>
    <context>
        <name>TicketRecords</name>
        <message>
            <source>{since}〜{until}</source>
            <translation>{since}–{until}</translation>
        </message>
        <message>
            <source>{since}から</source>
            <translation>since {since}</translation>
        </message>
        <message>
            <source>{day}の整理券{number}番が{counter}に呼ばれていた間({times})の記録です。同じ方のものとは限りません。</source>
            <translation>Records made at {counter} while ticket no. {number} of {day} was called there ({times}). They may not all be of the same person.</translation>
        </message>
        <message>
            <source>{day}の整理券{number}番が{counter}に呼ばれていた間({times})に、そこでできた記録はありません。</source>
            <translation>No record was made at {counter} while ticket no. {number} of {day} was called there ({times}).</translation>
        </message>
        <message>
            <source>{day}の整理券に、{number}番はありません。「この日から」に、整理券の日付を入れてください。</source>
            <translation>There is no ticket no. {number} on {day}. Enter the ticket's date in "From".</translation>
        </message>
        <message>
            <source>{day}の整理券{number}番は、窓口に呼ばれていません。マイキーIDか、カードでさがしてください。</source>
            <translation>Ticket no. {number} of {day} was called to no counter. Search by MyKey ID or card.</translation>
        </message>
        <message>
            <source>{day}の整理券{number}番の方は、呼ばれたときにおいでになりませんでした。マイキーIDか、カードでさがしてください。</source>
            <translation>The person with ticket no. {number} of {day} did not come when called. Search by MyKey ID or card.</translation>
        </message>
    </context>
    <context>
        <name>Chapters</name>
        <message>
            <source>先へ進む</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>違うもの</source>
            <translation>Wrong</translation>
        </message>
        <message>
            <source>使えない</source>
            <translation>Unusable</translation>
        </message>
        <message>
            <source>読み取り</source>
            <translation>Reading</translation>
        </message>
        <message>
            <source>記録</source>
            <translation>Records</translation>
        </message>
        <message>
            <source>期間と窓口</source>
            <translation>Dates</translation>
        </message>
    </context>
    <context>
        <name>Occasions</name>
        <message>
            <source>置いたあと、同意して暗証番号を入れると出ます。</source>
            <translation>It comes after the terms are accepted and the PIN is entered.</translation>
        </message>
        <message>
            <source>マイキーIDを自分で入れるとき、ほかの方のIDを入れると出ます。</source>
            <translation>It comes when somebody who enters a MyKey ID enters another person's.</translation>
        </message>
        <message>
            <source>申し込みを記録するまでに、予約がなくなっていると出ます。</source>
            <translation>It comes when the reservation is gone before the application is recorded.</translation>
        </message>
        <message>
            <source>「よいカード」で申し込んだ番号を、「別の人のカード」でも入れると出ます。</source>
            <translation>It comes when "Other person's" card enters the number that "Good card" applied with.</translation>
        </message>
        <message>
            <source>10分のあいだに5回、ほかの方の決済サービスIDかマイキーIDを入れると出ます。</source>
            <translation>It comes when another person's payment service ID or MyKey ID is entered 5 times in 10 minutes.</translation>
        </message>
        <message>
            <source>同じカードの申し込みが、ほかの窓口で先に記録されると出ます。</source>
            <translation>It comes when an application of the same card is recorded first at another counter.</translation>
        </message>
        <message>
            <source>前と同じサービスで受け取る施策なのに、ほかのサービスになるときに出ます。</source>
            <translation>It comes when a measure must use the same service as before and another one is chosen.</translation>
        </message>
        <message>
            <source>取り消している間に、日が変わるか、会社に渡されると出ます。</source>
            <translation>It comes when, while cancelling, the day ends or the company gets the application.</translation>
        </message>
        <message>
            <source>引き継ぐ前の予約が、先に取り消されていると出ます。</source>
            <translation>It comes when the reservation to be carried over is cancelled first.</translation>
        </message>
        <message>
            <source>引き継ぐときに、前のマイキーIDを続けてまちがえると出ます。</source>
            <translation>It comes when, carrying over, the earlier MyKey ID is entered wrong several times.</translation>
        </message>
        <message>
            <source>記録の装置が答えないか、書けないと出ます。</source>
            <translation>It comes when the register does not answer or cannot be written.</translation>
        </message>
        <message>
            <source>だれも予想しなかったことが、機械に起きると出ます。</source>
            <translation>It comes when something that nobody foresaw happens to the machine.</translation>
        </message>
        <message>
            <source>手続きする人を聞く画面で、「そのほかの方」を選ぶと出ます。</source>
            <translation>It comes when "Somebody else" is chosen on the page that asks who it is for.</translation>
        </message>
        <message>
            <source>時間外に閉じる設定の機械で、窓口の時間外に始めると出ます。</source>
            <translation>It comes outside opening hours, on a machine that is set to close then.</translation>
        </message>
        <message>
            <source>制度が登録されていない本物の機械で、予約や申し込みを押すと出ます。</source>
            <translation>It comes on a real machine without a programme when reserving or applying is pressed.</translation>
        </message>
        <message>
            <source>受付が始まる前に「予約する」を押すと出ます。</source>
            <translation>It comes when reserving is pressed before the start.</translation>
        </message>
        <message>
            <source>受付が終わったあとに「予約する」を押すと出ます。</source>
            <translation>It comes when reserving is pressed after the end.</translation>
        </message>
        <message>
            <source>受付が始まる前に「申し込む」を押すと出ます。</source>
            <translation>It comes when applying is pressed before the start.</translation>
        </message>
        <message>
            <source>受付が終わったあとに「申し込む」を押すと出ます。</source>
            <translation>It comes when applying is pressed after the end.</translation>
        </message>
        <message>
            <source>選んだ決済サービスの、最後の日を過ぎていると出ます。</source>
            <translation>It comes when the last day of the chosen payment service has passed.</translation>
        </message>
        <message>
            <source>国のシステムの保守のあいだに始めると出ます。</source>
            <translation>It comes when starting during maintenance of the national system.</translation>
        </message>
        <message>
            <source>機械の時計が合っていないあいだに始めると出ます。</source>
            <translation>It comes when starting while the machine's clock is wrong.</translation>
        </message>
        <message>
            <source>発行元の証明書が、この機械に1つも登録されていないと、どのカードでも出ます。</source>
            <translation>It comes with every card when no issuer's certificate is installed on this machine.</translation>
        </message>
    </context>
    <context>
        <name>TrainingTexts</name>
        <message>
            <source>見た画面  {met} / {all}</source>
            <translation>Pages seen  {met} / {all}</translation>
        </message>
        <message>
            <source>カードの名前を押すと、お客さまの画面にそのカードが置かれ、左に書いた画面になります。暗証番号は1234です。</source>
            <translation>Press a card's name: it is put on the visitor's reader, and the page named at the left comes up. The PIN is 1234.</translation>
        </message>
        <message>
            <source>読み取り台は空です。次のカードを置けます。</source>
            <translation>The reader is empty. You can put the next card.</translation>
        </message>
        <message>
            <source>お客さまの画面を読んだら、取ってください。取ると、次を置けます。</source>
            <translation>When you have read the visitor's screen, take the card away. Then you can put the next one.</translation>
        </message>
        <message>
            <source>カードを取る・台を直す</source>
            <translation>Take card, reset</translation>
        </message>
        <message>
            <source>画面を見る</source>
            <translation>Show the page</translation>
        </message>
        <message>
            <source>{name} {met}/{all}</source>
            <translation>{name} {met}/{all}</translation>
        </message>
        <message>
            <source>{title}(見ました)</source>
            <translation>{title} (seen)</translation>
        </message>
        <message>
            <source>置いたあと、同意すると出ます。</source>
            <translation>It comes after the terms are accepted.</translation>
        </message>
        <message>
            <source>カードが離れて、中止になったお知らせ</source>
            <translation>Notice that it stopped because the card left</translation>
        </message>
    </context>
    <context>
        <name>WaitTexts</name>
        <message>
            <source>電子証明書の24時間待ち</source>
            <translation>24-hour wait of the certificate</translation>
        </message>
        <message>
            <source>カードからは、更新か、はじめての発行かが分かりません。更新でないと確かめたら、待たずに進めます。待ちは{moment}までです。</source>
            <translation>The card does not tell a renewal from a first issue. If you are sure that it is no renewal, go on without the wait (until {moment}).</translation>
        </message>
        <message>
            <source>確かめたこと</source>
            <translation>What you checked</translation>
        </message>
        <message>
            <source>選んでください</source>
            <translation>Choose</translation>
        </message>
        <message>
            <source>待たずに進める</source>
            <translation>Skip the wait</translation>
        </message>
        <message>
            <source>はじめて受け取ったカード</source>
            <translation>First card of this person</translation>
        </message>
        <message>
            <source>24時間より前だと、発行した窓口に確かめた</source>
            <translation>Issuing counter says: over 24 h ago</translation>
        </message>
        <message>
            <source>この機械の時計が違っていた</source>
            <translation>This machine's clock was wrong</translation>
        </message>
    </context>
    <context>
        <name>JoinDeskTexts</name>
        <message>
            <source>電子証明書を更新した方の、前の予約です。二人の職員が、同じ方だと確かめます。マイキーIDは、お客さまが自分の画面で入れます。職員は聞かず、入れません。</source>
            <translation>An earlier reservation of somebody whose certificate was renewed. Two clerks confirm that it is the same person. The visitor enters the MyKey ID on their own screen. Do not ask for it, and do not enter it.</translation>
        </message>
        <message>
            <source>引き継ぐ予約  {mykey} {moment} {counter}</source>
            <translation>To carry over  {mykey} {moment} {counter}</translation>
        </message>
        <message>
            <source>いまのカード  電子証明書は{moment}から。このカードの予約はありません</source>
            <translation>This card  certificate since {moment}. The card has no reservation</translation>
        </message>
        <message>
            <source>あなた({name})のパスフレーズ</source>
            <translation>Your passphrase ({name})</translation>
        </message>
        <message>
            <source>二人目の職員のログイン名</source>
            <translation>Login name of the second clerk</translation>
        </message>
        <message>
            <source>二人目の職員のパスフレーズ</source>
            <translation>Passphrase of the second clerk</translation>
        </message>
        <message>
            <source>二人で確かめた — お客さまの画面に出す</source>
            <translation>Both confirm — show it to the visitor</translation>
        </message>
        <message>
            <source>確かめています。</source>
            <translation>Checking.</translation>
        </message>
        <message>
            <source>お客さまの画面に出ています。お客さまがマイキーIDを入れるのを待っています。</source>
            <translation>It is on the visitor's screen. Waiting until the visitor enters the MyKey ID.</translation>
        </message>
        <message>
            <source>お客さまの入れたマイキーIDが違いました({count}回)。3回で、きょうは引き継げません。</source>
            <translation>The visitor's MyKey ID was wrong (times: {count}). After 3 times, it cannot be carried over today.</translation>
        </message>
        <message>
            <source>このカードの予約は、{moment}に「{counter}」で別のカードに引き継がれています。お客さまに心当たりがないときは、事故を記録してください。</source>
            <translation>This card's reservation was carried over to another card at {moment} at "{counter}". If the visitor does not know of it, record an incident.</translation>
        </message>
    </context>
    <context>
        <name>JoinNotConfirmedTexts</name>
        <message>
            <source>あなたのパスフレーズが違うか、まちがいが続いたので待つあいだです。</source>
            <translation>Your passphrase is wrong, or you have to wait after several wrong tries.</translation>
        </message>
        <message>
            <source>二人目のログイン名かパスフレーズが違うか、まちがいが続いたので待つあいだです。</source>
            <translation>The second clerk's login name or passphrase is wrong, or they have to wait after several wrong tries.</translation>
        </message>
        <message>
            <source>二人目は、あなたとは別の職員でなければなりません。</source>
            <translation>The second clerk must be somebody else than you.</translation>
        </message>
        <message>
            <source>二人目の職員には、この権限がありません。責任者か管理者に頼んでください。</source>
            <translation>The second clerk has no right to do this. Ask a supervisor or an administrator.</translation>
        </message>
    </context>
    <context>
        <name>JoinProblems</name>
        <message>
            <source>取り消された予約は、引き継げません。</source>
            <translation>A cancelled reservation cannot be carried over.</translation>
        </message>
        <message>
            <source>お客さまが新しいカードを置いて「同意の確認」まで進むと、引き継げます。暗証番号は、マイキーIDのあとに入れます。</source>
            <translation>It can be carried over when the visitor has placed the new card and has come to the terms. The PIN comes after the MyKey ID.</translation>
        </message>
        <message>
            <source>いまのカードの電子証明書は、この予約より前からのものです。更新した証明書ではありません。</source>
            <translation>This card's certificate is older than the reservation. It is not a renewed one.</translation>
        </message>
    </context>
    <context>
        <name>LinkStates</name>
        <message>
            <source>記録済み</source>
            <translation>Recorded</translation>
        </message>
        <message>
            <source>事業者に渡した</source>
            <translation>Handed over</translation>
        </message>
        <message>
            <source>完了</source>
            <translation>Completed</translation>
        </message>
        <message>
            <source>断られた</source>
            <translation>Rejected</translation>
        </message>
        <message>
            <source>取り消し</source>
            <translation>Cancelled</translation>
        </message>
    </context>
    <context>
        <name>ActObjectTexts</name>
        <message>
            <source>{kind} {mykey}</source>
            <translation>{kind} {mykey}</translation>
        </message>
        <message>
            <source>受付番号 {reference}</source>
            <translation>Receipt no. {reference}</translation>
        </message>
        <message>
            <source>{kind} {number}(読めない記録)</source>
            <translation>{kind} {number} (unreadable record)</translation>
        </message>
        <message>
            <source>事故{number}番</source>
            <translation>Incident no. {number}</translation>
        </message>
        <message>
            <source>整理券{number}番</source>
            <translation>Ticket no. {number}</translation>
        </message>
        <message>
            <source>{errand} {mykey}</source>
            <translation>{errand} {mykey}</translation>
        </message>
        <message>
            <source>手続きを終えました。</source>
            <translation>The procedure was ended.</translation>
        </message>
        <message>
            <source>{service} …{tail}は、同じだと確かめました。</source>
            <translation>{service} …{tail}: confirmed to be the same.</translation>
        </message>
        <message>
            <source>24時間を待たずに進めました({reason})。</source>
            <translation>Went on without the 24-hour wait ({reason}).</translation>
        </message>
        <message>
            <source>お客さまの画面に出しました({record})。</source>
            <translation>Shown on the visitor's screen ({record}).</translation>
        </message>
        <message>
            <source>いま:{state}</source>
            <translation>Now: {state}</translation>
        </message>
        <message>
            <source>事故{number}番で対応中</source>
            <translation>In incident no. {number}</translation>
        </message>
    </context>
    <context>
        <name>FaultTexts</name>
        <message>
            <source>職員の画面に思わぬことが起きたので、開いていたところを閉じました。お客さまの手続きは続いています。機械の係に番号を伝えてください。番号 {number}</source>
            <translation>Something unexpected happened on the staff screen, so what was open was closed. The visitor's procedure goes on. Tell the machine staff this number: {number}</translation>
        </message>
        <message>
            <source>お客さまの画面に思わぬことが起きたので、手続きを終わりました。お客さまに声をかけ、機械の係に番号を伝えてください。番号 {number}</source>
            <translation>Something unexpected happened on the visitor's screen, so the procedure ended. Speak to the visitor, and tell the machine staff this number: {number}</translation>
        </message>
        <message>
            <source>機械に頼んだことの一つが、思わぬことでできませんでした。機械の係に番号を伝えてください。番号 {number}</source>
            <translation>Something that the machine was asked to do failed unexpectedly. Tell the machine staff this number: {number}</translation>
        </message>
        <message>
            <source>プログラムに思わぬことが起きました。念のため、お客さまの手続きを終わりました。お客さまに声をかけ、機械の係に番号を伝えてください。番号 {number}</source>
            <translation>Something unexpected happened in the program. To be safe, the visitor's procedure was ended. Speak to the visitor, and tell the machine staff this number: {number}</translation>
        </message>
        <message>
            <source>この画面は閉じています</source>
            <translation>This page is closed</translation>
        </message>
        <message>
            <source>もう一度開くか、左からほかの画面を選んでください。続くときは、機械の係に番号を伝えてください。</source>
            <translation>Open it again, or choose another room at the left. If it goes on, tell the machine staff the number.</translation>
        </message>
        <message>
            <source>もう一度開く</source>
            <translation>Open again</translation>
        </message>
        <message>
            <source>お客さまの画面が見つかりません。画面の電源とケーブルを確かめてください。つながると、自動でもどります。途中だった手続きは終わりました。</source>
            <translation>The visitor's screen is not found. Check its power and cable. Once connected, it comes back by itself. A procedure under way has ended.</translation>
        </message>
    </context>
    <context>
        <name>RegisterFaultTexts</name>
        <message>
            <source>登録簿の控えのしるしがなくなっています。</source>
            <translation>The sign that tells this register is gone.</translation>
        </message>
        <message>
            <source>登録簿の控えのしるしがこわれています。</source>
            <translation>The sign that tells this register is damaged.</translation>
        </message>
        <message>
            <source>登録簿が空になっています。</source>
            <translation>The register is empty.</translation>
        </message>
        <message>
            <source>登録簿が別のものに替わっています。</source>
            <translation>The register was replaced by another one.</translation>
        </message>
        <message>
            <source>登録簿が古い状態にもどっています。</source>
            <translation>The register went back to an older state.</translation>
        </message>
        <message>
            <source>登録簿が前に使っていたものと合いません。</source>
            <translation>The register does not match the one used before.</translation>
        </message>
        <message>
            <source>登録簿が別の機械から移されています。</source>
            <translation>The register was moved here from another machine.</translation>
        </message>
        <message>
            <source>今は何も記録できません。お客さまを別の窓口に案内し、機械の係を呼んでください。</source>
            <translation>Nothing can be recorded now. Send visitors to another counter and call the machine staff.</translation>
        </message>
    </context>
    <context>
        <name>ListTexts</name>
        <message>
            <source>並べかえ</source>
            <translation>Sort by</translation>
        </message>
        <message>
            <source>逆順</source>
            <translation>Reverse</translation>
        </message>
        <message>
            <source>コピー</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>{number}をコピーしました。1分たつか、席を離れると消えます。</source>
            <translation>{number} was copied. It is cleared after 1 minute, or when you leave the desk.</translation>
        </message>
        <message>
            <source>{column}の小さい順(古い順)にならんでいます。</source>
            <translation>Sorted by "{column}": lowest (oldest) first.</translation>
        </message>
        <message>
            <source>{column}の大きい順(新しい順)にならんでいます。</source>
            <translation>Sorted by "{column}": highest (newest) first.</translation>
        </message>
    </context>
    <context>
        <name>StepLabels</name>
        <message>
            <source>最初の画面</source>
            <translation>First page</translation>
        </message>
        <message>
            <source>必要なものの確認</source>
            <translation>What is needed</translation>
        </message>
        <message>
            <source>手続きする人の確認</source>
            <translation>Who it is for</translation>
        </message>
        <message>
            <source>カードを置くところ</source>
            <translation>Placing the card</translation>
        </message>
        <message>
            <source>カードの読み取り中</source>
            <translation>Reading the card</translation>
        </message>
        <message>
            <source>カードの確認の結果</source>
            <translation>Result of the card check</translation>
        </message>
        <message>
            <source>期限が近いというお知らせ</source>
            <translation>Notice: certificate ends soon</translation>
        </message>
        <message>
            <source>暗証番号 — あと1回の確認</source>
            <translation>PIN — one try left</translation>
        </message>
        <message>
            <source>暗証番号の入力</source>
            <translation>Entering the PIN</translation>
        </message>
        <message>
            <source>記録を調べています</source>
            <translation>Looking up records</translation>
        </message>
        <message>
            <source>同意の確認</source>
            <translation>Terms</translation>
        </message>
        <message>
            <source>前の予約の引き継ぎ</source>
            <translation>Carrying over a reservation</translation>
        </message>
        <message>
            <source>予約が別のカードに引き継がれたというお知らせ</source>
            <translation>Notice: reservation carried over to another card</translation>
        </message>
        <message>
            <source>マイキーIDの入力</source>
            <translation>Entering the MyKey ID</translation>
        </message>
        <message>
            <source>決済サービスの選択</source>
            <translation>Choosing a payment service</translation>
        </message>
        <message>
            <source>決済サービスIDの入力</source>
            <translation>Entering the payment service ID</translation>
        </message>
        <message>
            <source>決済サービスIDの確認 — 職員が確かめます</source>
            <translation>Comparing the payment service ID — a clerk checks it</translation>
        </message>
        <message>
            <source>申し込む内容の確認</source>
            <translation>Confirming the application</translation>
        </message>
        <message>
            <source>記録しています</source>
            <translation>Recording</translation>
        </message>
        <message>
            <source>手続きが終わったところ</source>
            <translation>Procedure done</translation>
        </message>
        <message>
            <source>自分の状況</source>
            <translation>My status</translation>
        </message>
        <message>
            <source>申し込みの取り消し</source>
            <translation>Cancelling an application</translation>
        </message>
        <message>
            <source>進めないというお知らせ</source>
            <translation>Notice: cannot go on</translation>
        </message>
        <message>
            <source>カードとリーダーの診断</source>
            <translation>Card and reader check</translation>
        </message>
        <message>
            <source>制度の案内</source>
            <translation>Points guide</translation>
        </message>
        <message>
            <source>スマホの相談</source>
            <translation>Phone advice</translation>
        </message>
        <message>
            <source>整理券を取るところ</source>
            <translation>Taking a ticket</translation>
        </message>
        <message>
            <source>次の方を待っています</source>
            <translation>Waiting for the next person</translation>
        </message>
    </context>
    <context>
        <name>DeskKeyTexts</name>
        <message>
            <source>キーの一覧</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>この部屋のキー</source>
            <translation>Keys of this room</translation>
        </message>
        <message>
            <source>どの部屋でも使うキー</source>
            <translation>Keys in every room</translation>
        </message>
        <message>
            <source>部屋に行くキー</source>
            <translation>Keys to the rooms</translation>
        </message>
        <message>
            <source>Ctrl+文字</source>
            <translation>Ctrl+key</translation>
        </message>
        <message>
            <source>閉じる</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>キーの一覧を見る(?でも同じです)</source>
            <translation>Show the keys (also ?)</translation>
        </message>
        <message>
            <source>次のボタンや欄に移る(Shiftといっしょに押すと、前にもどる)</source>
            <translation>Go to the next button or field (with Shift: back)</translation>
        </message>
        <message>
            <source>枠のついたボタンを押す</source>
            <translation>Press the button with the frame</translation>
        </message>
        <message>
            <source>一覧の中を動く</source>
            <translation>Move in a list</translation>
        </message>
        <message>
            <source>受付の部屋に行く</source>
            <translation>Go to Reception</translation>
        </message>
        <message>
            <source>さがす部屋に行く</source>
            <translation>Go to Find</translation>
        </message>
        <message>
            <source>呼出しの部屋に行く</source>
            <translation>Go to Calls</translation>
        </message>
        <message>
            <source>事故の部屋に行く</source>
            <translation>Go to Incidents</translation>
        </message>
        <message>
            <source>統計の部屋に行く</source>
            <translation>Go to Report</translation>
        </message>
        <message>
            <source>リーダーの部屋に行く</source>
            <translation>Go to Readers</translation>
        </message>
        <message>
            <source>カレンダーの部屋に行く</source>
            <translation>Go to Calendar</translation>
        </message>
        <message>
            <source>設定の部屋に行く</source>
            <translation>Go to Settings</translation>
        </message>
        <message>
            <source>自分の番号の部屋に行く</source>
            <translation>Go to My codes</translation>
        </message>
        <message>
            <source>練習の部屋に行く</source>
            <translation>Go to Practice</translation>
        </message>
        <message>
            <source>職員の部屋に行く</source>
            <translation>Go to Staff</translation>
        </message>
        <message>
            <source>お待ちの方の部屋に行く</source>
            <translation>Go to Queue</translation>
        </message>
        <message>
            <source>申し送りの部屋に行く</source>
            <translation>Go to the shift notes</translation>
        </message>
        <message>
            <source>席を離れる(画面を閉じる)</source>
            <translation>Leave the desk (lock the screen)</translation>
        </message>
        <message>
            <source>ログアウトする</source>
            <translation>Log out</translation>
        </message>
        <message>
            <source>お客さまの画面を窓にする、もどす</source>
            <translation>Turn the visitor's screen into a window, or back</translation>
        </message>
        <message>
            <source>職員の画面の大きさを変える(100%、125%、150%)</source>
            <translation>Change the size of this screen (100%, 125%, 150%)</translation>
        </message>
        <message>
            <source>事故を記録する(受付と、記録の経過で)</source>
            <translation>Record an incident (in Reception, and in a record's history)</translation>
        </message>
        <message>
            <source>入れたもので、登録する、ログインする、開く</source>
            <translation>Register, log in or unlock with what was entered</translation>
        </message>
        <message>
            <source>別の職員がログインする</source>
            <translation>Another clerk logs in</translation>
        </message>
        <message>
            <source>パスフレーズを忘れたときの画面を開く</source>
            <translation>Open the page for a forgotten passphrase</translation>
        </message>
        <message>
            <source>やめて、前の画面にもどる</source>
            <translation>Stop and go back</translation>
        </message>
        <message>
            <source>復旧コードを印刷する</source>
            <translation>Print the recovery code</translation>
        </message>
        <message>
            <source>復旧コードを紙に残した</source>
            <translation>The recovery code is kept on paper</translation>
        </message>
        <message>
            <source>職員の画面を英語にする、日本語にもどす</source>
            <translation>Turn this screen to Japanese, or back to English</translation>
        </message>
        <message>
            <source>いまの方を終えて、つぎの方を呼ぶ</source>
            <translation>Finish the present visitor, call the next</translation>
        </message>
        <message>
            <source>呼んだ方が終わりました</source>
            <translation>The called visitor is finished</translation>
        </message>
        <message>
            <source>もう一度呼ぶ</source>
            <translation>Call again</translation>
        </message>
        <message>
            <source>呼んだ方がおいでにならない</source>
            <translation>The called visitor did not come</translation>
        </message>
        <message>
            <source>番号について押したことを取り消す</source>
            <translation>Undo what was pressed for a number</translation>
        </message>
        <message>
            <source>選んだ番号の方を呼ぶ</source>
            <translation>Call the chosen number</translation>
        </message>
        <message>
            <source>選んだ番号の方を、ほかの窓口や用件に引き継ぐ</source>
            <translation>Transfer the chosen number to another counter or purpose</translation>
        </message>
        <message>
            <source>選んだ番号の方を、もとの順番にもどす</source>
            <translation>Put the chosen number back into its old place</translation>
        </message>
        <message>
            <source>選んだ番号に、つぎの窓口へのひとことを残す</source>
            <translation>Leave a note on the chosen number for the next counter</translation>
        </message>
        <message>
            <source>選んだ申し送りを、下の欄で直す</source>
            <translation>Correct the chosen note in the line below</translation>
        </message>
        <message>
            <source>選んだ申し送りを済みにする</source>
            <translation>Tick the chosen note as done</translation>
        </message>
        <message>
            <source>選んだ申し送りの、済みを取り消す</source>
            <translation>Take the tick of the chosen note back</translation>
        </message>
        <message>
            <source>申し送りといまのようすを印刷する</source>
            <translation>Print the notes and how things are</translation>
        </message>
        <message>
            <source>下の欄に書いたものを残す</source>
            <translation>Keep what stands in the line below</translation>
        </message>
        <message>
            <source>書きかけたものをやめる</source>
            <translation>Discard what is half written</translation>
        </message>
        <message>
            <source>お客さまの画面を前にもどす</source>
            <translation>Take the visitor's screen one step back</translation>
        </message>
        <message>
            <source>お客さまの手続きを終える</source>
            <translation>End the visitor's procedure</translation>
        </message>
        <message>
            <source>呼出しに「行きます」と答える</source>
            <translation>Answer a call: I am coming</translation>
        </message>
        <message>
            <source>呼出しが終わりました</source>
            <translation>The call is over</translation>
        </message>
        <message>
            <source>制度と手続きの流れを、お客さまに見せる</source>
            <translation>Show the visitor the programme and its steps</translation>
        </message>
        <message>
            <source>暗証番号の案内を、お客さまに見せる</source>
            <translation>Show the visitor the PIN guide</translation>
        </message>
        <message>
            <source>公式の案内を、お客さまに見せる</source>
            <translation>Show the visitor the official guide</translation>
        </message>
        <message>
            <source>お客さまの画面のことばを変える</source>
            <translation>Turn the visitor's screen to another language</translation>
        </message>
        <message>
            <source>24時間を待たずに進める</source>
            <translation>Go on without the 24-hour wait</translation>
        </message>
        <message>
            <source>見くらべた番号が違います</source>
            <translation>The compared numbers differ</translation>
        </message>
        <message>
            <source>見くらべた番号が同じです</source>
            <translation>The compared numbers are the same</translation>
        </message>
        <message>
            <source>調べた結果をファイルにする</source>
            <translation>Write the check into a file</translation>
        </message>
        <message>
            <source>欄に入れたものをさがす</source>
            <translation>Find what was entered</translation>
        </message>
        <message>
            <source>置かれているカードの記録をさがす</source>
            <translation>Find the records of the card on the reader</translation>
        </message>
        <message>
            <source>記録を、対応中の事故に加える</source>
            <translation>Add the record to the open incident</translation>
        </message>
        <message>
            <source>記録を取り消す画面を開く</source>
            <translation>Open the form to cancel the record</translation>
        </message>
        <message>
            <source>記録を直す画面を開く</source>
            <translation>Open the form to correct the record</translation>
        </message>
        <message>
            <source>記録に印をつける画面を開く</source>
            <translation>Open the form to mark the record</translation>
        </message>
        <message>
            <source>新しい証明書の画面を開く</source>
            <translation>Open the form to carry the reservation over</translation>
        </message>
        <message>
            <source>新しいほうの記録へ</source>
            <translation>To newer records</translation>
        </message>
        <message>
            <source>古いほうの記録へ</source>
            <translation>To older records</translation>
        </message>
        <message>
            <source>一覧を、次の列でならべる</source>
            <translation>Sort the list by the next column</translation>
        </message>
        <message>
            <source>一覧を、逆の順にならべる</source>
            <translation>Reverse the order of the list</translation>
        </message>
        <message>
            <source>選んだ行の番号をコピーする</source>
            <translation>Copy the chosen row's number</translation>
        </message>
        <message>
            <source>記録の経過を紙に印刷する</source>
            <translation>Print the record's history</translation>
        </message>
        <message>
            <source>開いた画面や経過を閉じて一覧にもどる、さがす欄にもどる</source>
            <translation>Close the form or history, go back to the list or the search fields</translation>
        </message>
        <message>
            <source>開いた画面のとおりに記録する</source>
            <translation>Record what the form says</translation>
        </message>
        <message>
            <source>何があったかを、選んだものに決める</source>
            <translation>Set the chosen cause</translation>
        </message>
        <message>
            <source>選んだことを経過に加える</source>
            <translation>Add the chosen action to the history</translation>
        </message>
        <message>
            <source>お知らせをもう一度印刷する</source>
            <translation>Print the notice again</translation>
        </message>
        <message>
            <source>選んだ事故を閉じる</source>
            <translation>Close the chosen incident</translation>
        </message>
        <message>
            <source>欄に入れた日を数える</source>
            <translation>Count the days that were entered</translation>
        </message>
        <message>
            <source>窓口を開ける前の一覧を見る</source>
            <translation>Show the list before opening</translation>
        </message>
        <message>
            <source>窓口を閉めたあとの一覧を見る</source>
            <translation>Show the list after closing</translation>
        </message>
        <message>
            <source>一覧を閉じて、グラフにもどる</source>
            <translation>Close the list, go back to the charts</translation>
        </message>
        <message>
            <source>見ている一覧を印刷する</source>
            <translation>Print the list that is shown</translation>
        </message>
        <message>
            <source>Excelに書き出す</source>
            <translation>Write an Excel file</translation>
        </message>
        <message>
            <source>PDFに書き出す</source>
            <translation>Write a PDF</translation>
        </message>
        <message>
            <source>公表用のExcelに書き出す</source>
            <translation>Write an Excel file to publish</translation>
        </message>
        <message>
            <source>受付番号の一覧をExcelに書き出す</source>
            <translation>Write an Excel file of the receipt numbers</translation>
        </message>
        <message>
            <source>書き出す先をさがし直す</source>
            <translation>Look again for where to write</translation>
        </message>
        <message>
            <source>曜日と時間を開く</source>
            <translation>Open Hours</translation>
        </message>
        <message>
            <source>毎年の休みを開く</source>
            <translation>Open Yearly</translation>
        </message>
        <message>
            <source>祝日を開く</source>
            <translation>Open Holidays</translation>
        </message>
        <message>
            <source>特別な日を開く</source>
            <translation>Open Special</translation>
        </message>
        <message>
            <source>国の保守を開く</source>
            <translation>Open Downtime</translation>
        </message>
        <message>
            <source>選んだ行を直す</source>
            <translation>Edit the chosen row</translation>
        </message>
        <message>
            <source>選んだ行を消す</source>
            <translation>Remove the chosen row</translation>
        </message>
        <message>
            <source>入れたとおりに決める</source>
            <translation>Save what was entered</translation>
        </message>
        <message>
            <source>入れかけの行をやめる</source>
            <translation>Drop the row being entered</translation>
        </message>
        <message>
            <source>設定ファイルのとおりにもどす</source>
            <translation>Go back to the settings file</translation>
        </message>
        <message>
            <source>事業を、選んだものに変える</source>
            <translation>Change the programme to the chosen one</translation>
        </message>
        <message>
            <source>窓口の名前を、入れたものに変える</source>
            <translation>Change the counter's name to what was entered</translation>
        </message>
        <message>
            <source>プリンターを、選んだものに変える</source>
            <translation>Change the printer to the chosen one</translation>
        </message>
        <message>
            <source>カードリーダーを、選んだものに変える</source>
            <translation>Change the card reader to the chosen one</translation>
        </message>
        <message>
            <source>事業を、設定ファイルのとおりにもどす</source>
            <translation>Programme: back to the settings file</translation>
        </message>
        <message>
            <source>窓口の名前を、設定ファイルのとおりにもどす</source>
            <translation>Counter's name: back to the settings file</translation>
        </message>
        <message>
            <source>プリンターを、設定ファイルのとおりにもどす</source>
            <translation>Printer: back to the settings file</translation>
        </message>
        <message>
            <source>カードリーダーを、設定ファイルのとおりにもどす</source>
            <translation>Card reader: back to the settings file</translation>
        </message>
        <message>
            <source>USBメモリーのファイルをさがす</source>
            <translation>Look for files on USB sticks</translation>
        </message>
        <message>
            <source>選んだファイルの表を取り込む</source>
            <translation>Import the chosen file</translation>
        </message>
        <message>
            <source>いまのプリンターで、試しに印刷する</source>
            <translation>Print a trial sheet on the printer in use</translation>
        </message>
        <message>
            <source>いまのカードリーダーで、試しに読む</source>
            <translation>Try the card reader in use</translation>
        </message>
        <message>
            <source>いまの時計は合っている、と決める</source>
            <translation>Say that the clock is right now</translation>
        </message>
        <message>
            <source>時計は合っていないが、今日は受け付ける、と決める</source>
            <translation>Say that the clock is wrong, but work goes on today</translation>
        </message>
        <message>
            <source>席にもどるときの番号を決める</source>
            <translation>Set the code to unlock the screen</translation>
        </message>
        <message>
            <source>パスフレーズを変える</source>
            <translation>Change the passphrase</translation>
        </message>
        <message>
            <source>アプリのQRコードを出す、使いはじめる</source>
            <translation>Show the app's QR code, start to use it</translation>
        </message>
        <message>
            <source>職員を加える画面を開く</source>
            <translation>Open the form to add a clerk</translation>
        </message>
        <message>
            <source>選んだ職員の名前を変える画面を開く</source>
            <translation>Open the form to change the chosen clerk's name</translation>
        </message>
        <message>
            <source>選んだ職員の権限を変える画面を開く</source>
            <translation>Open the form to change the chosen clerk's role</translation>
        </message>
        <message>
            <source>選んだ職員に新しいパスフレーズを決める画面を開く</source>
            <translation>Open the form to set a new passphrase for the chosen clerk</translation>
        </message>
        <message>
            <source>選んだ職員の使用を止める、始める画面を開く</source>
            <translation>Open the form to stop or start the chosen clerk's account</translation>
        </message>
        <message>
            <source>選んだ職員の確認コードをやめる画面を開く</source>
            <translation>Open the form to end the chosen clerk's one-time codes</translation>
        </message>
        <message>
            <source>自分の復旧コードを作る画面を開く</source>
            <translation>Open the form to make your own recovery code</translation>
        </message>
        <message>
            <source>開いた画面を閉じる</source>
            <translation>Close the form</translation>
        </message>
        <message>
            <source>開いた画面のとおりに決める</source>
            <translation>Do what the form says</translation>
        </message>
        <message>
            <source>練習のカードを取る、台を直す</source>
            <translation>Take the practice card away, reset the reader</translation>
        </message>
        <message>
            <source>先へ進む練習を開く</source>
            <translation>Open the lessons that go on</translation>
        </message>
        <message>
            <source>違うものの練習を開く</source>
            <translation>Open the lessons on wrong things</translation>
        </message>
        <message>
            <source>使えないカードの練習を開く</source>
            <translation>Open the lessons on unusable cards</translation>
        </message>
        <message>
            <source>読み取りの練習を開く</source>
            <translation>Open the lessons on reading</translation>
        </message>
        <message>
            <source>記録の練習を開く</source>
            <translation>Open the lessons on records</translation>
        </message>
        <message>
            <source>期間と窓口の練習を開く</source>
            <translation>Open the lessons on dates and hours</translation>
        </message>
    </context>
    <context>
        <name>BackupTexts</name>
        <message>
            <source>控え {month}/{day}</source>
            <translation>Backup {month}/{day}</translation>
        </message>
        <message>
            <source>控え なし</source>
            <translation>No backup</translation>
        </message>
        <message>
            <source>記録の控え(バックアップ)が、どこにも作られません。機械が壊れると、記録は失われます。機械の係に知らせてください。</source>
            <translation>No backup of the register is made anywhere. If the machine breaks, the records are lost. Tell the machine staff.</translation>
        </message>
        <message>
            <source>記録の控え(バックアップ)を作れませんでした。USBメモリーや保存先がつながっているか確かめ、続くときは機械の係に知らせてください。30分ごとに試しています。</source>
            <translation>The register's backup could not be made. Check that the USB stick or the backup place is connected. It is tried every 30 minutes. If it goes on, tell the machine staff.</translation>
        </message>
        <message>
            <source>記録の控え(バックアップ)が、予定の時を過ぎても新しくなっていません。保存先がつながっているか確かめ、機械の係に知らせてください。</source>
            <translation>The register's backup is later than planned. Check that the backup place is connected, and tell the machine staff.</translation>
        </message>
    </context>
    <context>
        <name>ClockFaults</name>
        <message>
            <source>機械の時計が、もうある記録({against})より前です。</source>
            <translation>The machine's clock is before a record that is there already ({against}).</translation>
        </message>
        <message>
            <source>機械の時計が、このプログラムができた日({against})より前です。</source>
            <translation>The machine's clock is before the day this program was made ({against}).</translation>
        </message>
        <message>
            <source>機械の時計が、分かっている最後の日時({against})より何年も先です。</source>
            <translation>The machine's clock is years after the last known time ({against}).</translation>
        </message>
        <message>
            <source>機械の時計が、急に{moved}分進みました。</source>
            <translation>The machine's clock jumped {moved} minutes ahead.</translation>
        </message>
        <message>
            <source>機械の時計が、急に{moved}分もどりました。</source>
            <translation>The machine's clock jumped {moved} minutes back.</translation>
        </message>
    </context>
    <context>
        <name>ClockTexts</name>
        <message>
            <source>機械の時計</source>
            <translation>Machine's clock</translation>
        </message>
        <message>
            <source>{why}時計を確かめるまで、何も記録しません。管理者に知らせてください。</source>
            <translation>{why} Nothing is recorded until the clock is checked. Tell an administrator.</translation>
        </message>
        <message>
            <source>{why}管理者が認めたので受け付けますが、記録には「日時が正しくない」の印がつきます。</source>
            <translation>{why} An administrator lets it pass, but records are marked "Wrong date or time".</translation>
        </message>
        <message>
            <source>機械の係が日付と時刻を直すか、時刻の自動合わせを待ってください。もう合っているなら、下を押します。</source>
            <translation>Have the machine staff set date and time, or wait for the automatic setting. If it is right already, press below.</translation>
        </message>
        <message>
            <source>いまの時計は合っている</source>
            <translation>The clock is right now</translation>
        </message>
        <message>
            <source>これより先の日時の記録に、「日時が正しくない」の印がつきます。</source>
            <translation>Records dated after now are marked "Wrong date or time".</translation>
        </message>
        <message>
            <source>合っていないが、今日は受け付ける</source>
            <translation>It is wrong, but go on today</translation>
        </message>
        <message>
            <source>これからの記録すべてに、「日時が正しくない」の印がつきます。</source>
            <translation>All records from now on are marked "Wrong date or time".</translation>
        </message>
        <message>
            <source>時計は合っていることにしました。{marked}件の記録に印をつけました。</source>
            <translation>The clock counts as right. Records marked: {marked}.</translation>
        </message>
        <message>
            <source>1日のあいだ、印をつけて受け付けます。早めに時計を直してください。</source>
            <translation>For one day, records are made and marked. Set the clock soon.</translation>
        </message>
    </context>
    <context>
        <name>KeyPaperTexts</name>
        <message>
            <source>登録簿のかぎの控え</source>
            <translation>Recovery paper of the register's key</translation>
        </message>
        <message>
            <source>この紙を持つ人は、登録簿のマイキーIDや決済サービスIDを読めます。封をして、機械とは別の場所の金庫にしまってください。</source>
            <translation>Whoever has this paper can read the register's MyKey IDs and payment service IDs. Seal it, and keep it in a safe in another place than the machine.</translation>
        </message>
        <message>
            <source>機械のかぎがなくなったときに使います。登録簿は、かぎがなければ、だれにも読めません。</source>
            <translation>It is for when the machine's key is lost. Without the key nobody can read the register.</translation>
        </message>
        <message>
            <source>かぎの名: {fingerprint}</source>
            <translation>Name of the key: {fingerprint}</translation>
        </message>
        <message>
            <source>つくった日時: {moment}</source>
            <translation>Made: {moment}</translation>
        </message>
        <message>
            <source>登録簿: {machine} {file}</source>
            <translation>Register: {machine} {file}</translation>
        </message>
        <message>
            <source>{number}:  {letters}</source>
            <translation>{number}:  {letters}</translation>
        </message>
        <message>
            <source>もどすには、端末で kiosk keys recover と打ち、1行ずつ打ち込みます。読み取り機があれば、QRコードを読ませます。打ちまちがえた行は、番号で知らせます。</source>
            <translation>To bring the key back, type kiosk keys recover at the machine, and then line by line. A scanner may read the QR code instead. A mistyped line is named by its number.</translation>
        </message>
        <message>
            <source>I・L・O・Uの文字は使っていません。0と1は数字です。空白は打たなくてもかまいません。</source>
            <translation>The letters I, L, O and U are not used; 0 and 1 are digits. Blanks need not be typed.</translation>
        </message>
        <message>
            <source>かぎを変えたら(kiosk keys rotate)、この控えもつくり直します。</source>
            <translation>After a change of the key (kiosk keys rotate), make this paper anew.</translation>
        </message>
    </context>
    <context>
        <name>RegisterTroubleTexts</name>
        <message>
            <source>記録簿を、ほかのプログラムが使っています。少し待って、もう一度押してください。続くときは、機械の係に知らせてください。</source>
            <translation>Another program is using the register. Wait a little and press again. If it goes on, tell the machine staff.</translation>
        </message>
        <message>
            <source>記録簿のディスクがいっぱいで、何も記録できません。機械の係に知らせてください。空きができると、そのまま使えます。</source>
            <translation>The register's disk is full, so nothing can be recorded. Tell the machine staff. Once there is room, you can go on.</translation>
        </message>
        <message>
            <source>記録簿に書きこめないので、何も記録できません。機械の係に知らせてください。</source>
            <translation>The register cannot be written, so nothing can be recorded. Tell the machine staff.</translation>
        </message>
        <message>
            <source>記録簿の書きかけが残っていて、何も記録できません。機械の係に知らせてください。</source>
            <translation>An unfinished write is left in the register, so nothing can be recorded. Tell the machine staff.</translation>
        </message>
        <message>
            <source>記録簿が開きません。機械の係に知らせてください。</source>
            <translation>The register does not open. Tell the machine staff.</translation>
        </message>
        <message>
            <source>記録簿のディスクが故障しています。受付を止めて、機械の係に知らせてください。</source>
            <translation>The register's disk is broken. Stop work at this counter and tell the machine staff.</translation>
        </message>
        <message>
            <source>記録簿の置き場所が合わないので、記録できません。機械の係に知らせてください。</source>
            <translation>The register is in an unsuitable place, so nothing can be recorded. Tell the machine staff.</translation>
        </message>
        <message>
            <source>機械のメモリーが足りません。少し待って、もう一度押してください。続くときは、機械の係に知らせてください。</source>
            <translation>The machine is short of memory. Wait a little and press again. If it goes on, tell the machine staff.</translation>
        </message>
        <message>
            <source>記録簿がこわれています。受付を止めて、機械の係に知らせてください。</source>
            <translation>The register is damaged. Stop work at this counter and tell the machine staff.</translation>
        </message>
        <message>
            <source>記録簿の中身が違います。受付を止めて、機械の係に知らせてください。</source>
            <translation>The register holds something else. Stop work at this counter and tell the machine staff.</translation>
        </message>
        <message>
            <source>記録簿の一部がありません。受付を止めて、機械の係に知らせてください。</source>
            <translation>A part of the register is missing. Stop work at this counter and tell the machine staff.</translation>
        </message>
        <message>
            <source>記録簿のファイルがなくなったか、入れかわっています。何も記録していません。機械の係に知らせてください。もとにもどると、そのまま使えます。</source>
            <translation>The register's file is gone or was replaced. Nothing was recorded. Tell the machine staff. Once it is back, you can go on.</translation>
        </message>
    </context>
    <context>
        <name>PrintTrialTexts</name>
        <message>
            <source>試し印刷をしています。</source>
            <translation>The trial sheet is being printed.</translation>
        </message>
        <message>
            <source>お客さまが手続きの途中なので、印刷していません。終わってから、もう一度押してください。</source>
            <translation>Somebody is in the middle of an errand, so nothing was printed. Press again when it has ended.</translation>
        </message>
        <message>
            <source>試し印刷が出ました。紙の文字、QRコード、線の長さを見てください。</source>
            <translation>The trial sheet is out. Look at its signs, its QR code, and the length of the line.</translation>
        </message>
        <message>
            <source>プリンターは使わない設定なので、紙のかわりに、決められたフォルダーのファイルに書きました。</source>
            <translation>No printer is used here, so the sheet was written into its folder.</translation>
        </message>
        <message>
            <source>プリンターが決まっていないので、印刷できません。上で選んで「変える」を押し、プログラムを始め直してください。</source>
            <translation>No printer is set, so nothing can be printed. Choose one, press "Change", and start the program again.</translation>
        </message>
        <message>
            <source>いまのプリンターが見つかりません。電源とケーブルを確かめて、もう一度押してください。続くときは、機械の係に知らせてください。</source>
            <translation>The printer in use is not found. Check its power and cable, and press again. If it goes on, tell the machine staff.</translation>
        </message>
        <message>
            <source>紙が出ていなければ、電源、紙、紙づまり、インクを見て、もう一度押してください。続くときは、機械の係に知らせてください。</source>
            <translation>No paper? Look at power, paper, jams and ink, and press again. If it goes on, tell the machine staff.</translation>
        </message>
    </context>
    <context>
        <name>ReadTrialTexts</name>
        <message>
            <source>試しに読んでいます。カードを動かさないでください。</source>
            <translation>The reader is being tried. Do not move the card.</translation>
        </message>
        <message>
            <source>お客さまが手続きの途中なので、読んでいません。終わってから、もう一度押してください。</source>
            <translation>Somebody is in the middle of an errand, so nothing was read. Press again when it has ended.</translation>
        </message>
        <message>
            <source>カードリーダーは読めています。カードを取ってください。</source>
            <translation>The card reader reads. Take the card.</translation>
        </message>
        <message>
            <source>カードリーダーは答えています。カードを置いて、もう一度押すと、読めるか分かります。</source>
            <translation>The card reader answers. Put a card on it and press again to see whether it reads.</translation>
        </message>
        <message>
            <source>カードリーダーは答えていますが、このカードは読めませんでした。別のカードで、もう一度押してください。それも読めないときは、リーダーを差し直し、機械の係に知らせてください。</source>
            <translation>The card reader answers, but this card could not be read. Try another card. If that one cannot be read either, plug the reader in again and tell the machine staff.</translation>
        </message>
        <message>
            <source>試しに読めませんでした。</source>
            <translation>Nothing could be read.</translation>
        </message>
    </context>
    <context>
        <name>TrialTexts</name>
        <message>
            <source>試し印刷</source>
            <translation>Print a trial</translation>
        </message>
        <message>
            <source>試し読み取り</source>
            <translation>Try the reader</translation>
        </message>
        <message>
            <source>窓口: {counter}</source>
            <translation>Counter: {counter}</translation>
        </message>
        <message>
            <source>機械: {machine}</source>
            <translation>Machine: {machine}</translation>
        </message>
        <message>
            <source>プリンター: {printer}</source>
            <translation>Printer: {printer}</translation>
        </message>
        <message>
            <source>日時: {moment}</source>
            <translation>When: {moment}</translation>
        </message>
        <message>
            <source>だれの手続きの紙でもありません。見たら、捨ててください。</source>
            <translation>This sheet is of nobody's errand. Look at it and throw it away.</translation>
        </message>
        <message>
            <source>下の文字が、欠けずに読めますか。</source>
            <translation>Can every sign below be read?</translation>
        </message>
        <message>
            <source>予約 ひらがな カタカナ 髙﨑 ー〒々 ABCXYZ abcxyz 0123456789 O0 Il1 「」()、。・:%¥▲→①</source>
            <translation>ABCXYZ abcxyz 0123456789 O0 Il1 (),.:%¥ ▲→</translation>
        </message>
        <message>
            <source>QRコードが、くっきり出ていますか。</source>
            <translation>Is the QR code sharp?</translation>
        </message>
        <message>
            <source>下の線を定規で測ると、{millimetres}mmですか。</source>
            <translation>Is the line below {millimetres} mm by a ruler?</translation>
        </message>
    </context>
    <context>
        <name>QueueTexts</name>
        <message>
            <source>つぎの方を呼ぶ({number}番)</source>
            <translation>Call the next (no. {number})</translation>
        </message>
        <message>
            <source>{here}番を終えて、{number}番を呼ぶ</source>
            <translation>Finish no. {here}, call no. {number}</translation>
        </message>
        <message>
            <source>つぎの方を呼ぶ</source>
            <translation>Call the next</translation>
        </message>
        <message>
            <source>{number}番の方を呼んでいます({errand})</source>
            <translation>Calling no. {number} ({errand})</translation>
        </message>
        <message>
            <source>ひとこと:{note}</source>
            <translation>Note: {note}</translation>
        </message>
        <message>
            <source>この窓口は、だれも呼んでいません</source>
            <translation>This counter calls nobody</translation>
        </message>
        <message>
            <source>もう一度呼ぶ</source>
            <translation>Call again</translation>
        </message>
        <message>
            <source>おいでにならない</source>
            <translation>Did not come</translation>
        </message>
        <message>
            <source>終わりました</source>
            <translation>Finished</translation>
        </message>
        <message>
            <source>先に呼ぶ</source>
            <translation>Call early</translation>
        </message>
        <message>
            <source>列にもどす</source>
            <translation>Put back</translation>
        </message>
        <message>
            <source>引き継ぐ</source>
            <translation>Transfer</translation>
        </message>
        <message>
            <source>ひとことを残す</source>
            <translation>Leave note</translation>
        </message>
        <message>
            <source>{number}番 終わりました</source>
            <translation>No. {number}: finished</translation>
        </message>
        <message>
            <source>{number}番 もう一度呼ぶ</source>
            <translation>No. {number}: call again</translation>
        </message>
        <message>
            <source>{number}番 おいでにならない</source>
            <translation>No. {number}: did not come</translation>
        </message>
        <message>
            <source>{number}番 引き受ける</source>
            <translation>No. {number}: take over</translation>
        </message>
        <message>
            <source>{number}番 先に呼ぶ</source>
            <translation>No. {number}: call early</translation>
        </message>
        <message>
            <source>{number}番 列にもどす</source>
            <translation>No. {number}: put back</translation>
        </message>
        <message>
            <source>{number}番 引き継ぐ</source>
            <translation>No. {number}: transfer</translation>
        </message>
        <message>
            <source>{number}番 ひとことを残す</source>
            <translation>No. {number}: leave note</translation>
        </message>
        <message>
            <source>取り消す</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>{number}番 いまのを取り消す</source>
            <translation>No. {number}: undo the last</translation>
        </message>
        <message>
            <source>ほかの番号を呼ぶ</source>
            <translation>Call another number</translation>
        </message>
        <message>
            <source>番号を選んでください</source>
            <translation>Choose a number</translation>
        </message>
        <message>
            <source>ほかの番号はありません</source>
            <translation>No other numbers</translation>
        </message>
        <message>
            <source>いまの方が終わってから</source>
            <translation>After this person</translation>
        </message>
        <message>
            <source>{number}番  おいでにならなかった</source>
            <translation>No. {number}  did not come</translation>
        </message>
        <message>
            <source>{number}番  {counter}が呼んでいる</source>
            <translation>No. {number}  called by {counter}</translation>
        </message>
        <message>
            <source>{number}番の方を呼びました。</source>
            <translation>No. {number} was called.</translation>
        </message>
        <message>
            <source>{here}番の方を終えて、{number}番の方を呼びました。</source>
            <translation>No. {here} is finished, and no. {number} was called.</translation>
        </message>
        <message>
            <source>{number}番の方を、先に呼びました({reason})。</source>
            <translation>No. {number} was called early ({reason}).</translation>
        </message>
        <message>
            <source>{number}番の方を、もう一度呼びました。</source>
            <translation>No. {number} was called again.</translation>
        </message>
        <message>
            <source>{number}番の方は、終わりました。</source>
            <translation>No. {number} is finished.</translation>
        </message>
        <message>
            <source>{number}番の方は、おいでになりませんでした。</source>
            <translation>No. {number} did not come.</translation>
        </message>
        <message>
            <source>{number}番の方は、もとの順番でお待ちです。</source>
            <translation>No. {number} is waiting again, in its old place.</translation>
        </message>
        <message>
            <source>{number}番の方を、{to}に引き継ぎました。もとの順番でお待ちです。</source>
            <translation>No. {number} was transferred to {to}. It is waiting in its old place.</translation>
        </message>
        <message>
            <source>「{errand}」</source>
            <translation>"{errand}"</translation>
        </message>
        <message>
            <source>{number}番の方に、ひとことを残しました。</source>
            <translation>The note on no. {number} was saved.</translation>
        </message>
        <message>
            <source>{number}番の方のひとことを消しました。</source>
            <translation>The note on no. {number} was removed.</translation>
        </message>
        <message>
            <source>{number}番の方を、押す前にもどしました。</source>
            <translation>No. {number} is as before the press.</translation>
        </message>
        <message>
            <source>{here}番の方と{number}番の方を、押す前にもどしました。</source>
            <translation>No. {here} and no. {number} are as before the press.</translation>
        </message>
        <message>
            <source>{number}番の方は、お待ちです。何もしていません。</source>
            <translation>No. {number} is waiting. Nothing was done.</translation>
        </message>
        <message>
            <source>{number}番の方は、{counter}が呼んでいます。何もしていません。</source>
            <translation>No. {number} is called by {counter}. Nothing was done.</translation>
        </message>
        <message>
            <source>{number}番の方は、もう終わっています。何もしていません。</source>
            <translation>No. {number} is finished already. Nothing was done.</translation>
        </message>
        <message>
            <source>{number}番の方は、おいでになりませんでした。何もしていません。</source>
            <translation>No. {number} did not come. Nothing was done.</translation>
        </message>
        <message>
            <source>お待ちの方はいません。</source>
            <translation>Nobody is waiting.</translation>
        </message>
        <message>
            <source>{number}番の方がまだ終わっていません。先に「終わりました」を押してください。</source>
            <translation>No. {number} is not finished yet. Press "Finished" first.</translation>
        </message>
        <message>
            <source>{number}番は、今日の番号ではありません。何もしていません。</source>
            <translation>No. {number} is not a number of today. Nothing was done.</translation>
        </message>
        <message>
            <source>{number}番のひとことは、残していません。{most}文字までにしてください。</source>
            <translation>The note on no. {number} was not saved. It has at most {most} characters.</translation>
        </message>
        <message>
            <source>{number}番のひとことは、残していません。見えない文字があります。打ち直してください。</source>
            <translation>The note on no. {number} was not saved. A character in it cannot be seen. Type it again.</translation>
        </message>
        <message>
            <source>{number}番のひとことは、残していません。4つ以上続く数字、電話番号、マイキーID、メールアドレスは書けません。</source>
            <translation>The note on no. {number} was not saved. It must not have 4 or more digits in a row, a phone number, a MyKey ID or an email address.</translation>
        </message>
        <message>
            <source>記録の装置が答えません。{number}番の方は、そのままです。もう一度押してください。</source>
            <translation>The register does not answer. No. {number} is as it was. Press again.</translation>
        </message>
    </context>
    <context>
        <name>TurnReasons</name>
        <message>
            <source>体の不自由な方・お年寄り</source>
            <translation>Disabled or elderly</translation>
        </message>
        <message>
            <source>お子さま連れ</source>
            <translation>With a child</translation>
        </message>
        <message>
            <source>前の手続きの続き</source>
            <translation>Goes on from before</translation>
        </message>
        <message>
            <source>そのほか</source>
            <translation>Other</translation>
        </message>
    </context>
    <context>
        <name>QueueListTexts</name>
        <message>
            <source>お待ち</source>
            <translation>Queue</translation>
        </message>
        <message>
            <source>お待ち {people}</source>
            <translation>Queue {people}</translation>
        </message>
        <message>
            <source>お待ちの方 {people}人</source>
            <translation>Waiting: {people}</translation>
        </message>
        <message>
            <source>お待ちの方 {people}人、うち{errand} {count}人</source>
            <translation>Waiting: {people} ({errand}: {count})</translation>
        </message>
        <message>
            <source>お待ちの方を調べています</source>
            <translation>Looking who waits</translation>
        </message>
        <message>
            <source>終わり{served}、不在{missed}、平均 待ち{wait}、手続き{handling}</source>
            <translation>Done {served}, absent {missed}; mean wait {wait}, visit {handling}</translation>
        </message>
        <message>
            <source>まだ</source>
            <translation>—</translation>
        </message>
        <message>
            <source>{number}番  {errand}  {minutes}分  {note}</source>
            <translation>No. {number}  {errand}  {minutes} min  {note}</translation>
        </message>
        <message>
            <source>番号</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>{number}番</source>
            <translation>{number}</translation>
        </message>
        <message>
            <source>ようす</source>
            <translation>State</translation>
        </message>
        <message>
            <source>{counter}へ</source>
            <translation>for {counter}</translation>
        </message>
        <message>
            <source>不在</source>
            <translation>Absent</translation>
        </message>
        <message>
            <source>ご用件</source>
            <translation>Purpose</translation>
        </message>
        <message>
            <source>呼ぶご用件:すべて</source>
            <translation>To call: all</translation>
        </message>
        <message>
            <source>呼ぶご用件:{errand}だけ</source>
            <translation>To call: {errand} only</translation>
        </message>
        <message>
            <source>待ち</source>
            <translation>Wait</translation>
        </message>
        <message>
            <source>{minutes}分</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>あと約</source>
            <translation>Still</translation>
        </message>
        <message>
            <source>すぐ</source>
            <translation>Soon</translation>
        </message>
        <message>
            <source>ひとこと</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>お待ちの方はいません。整理券を取った方が、ここに出ます。整理券は、お客さまの画面で取れます。</source>
            <translation>Nobody is waiting. People who take a ticket come up here. Tickets are taken on the visitor's screen.</translation>
        </message>
        <message>
            <source>{errand}の方はいません。上の「呼ぶご用件」を「すべて」にすると、ほかの方が出ます。</source>
            <translation>Nobody is waiting for "{errand}". Set "To call" above to "all" to see the others.</translation>
        </message>
        <message>
            <source>この窓口では、整理券を使っていません。使うときは、機械の係に設定を頼んでください。</source>
            <translation>This counter does not use tickets. To use them, ask the machine staff to set it up.</translation>
        </message>
        <message>
            <source>左の一覧で番号を選んでください。</source>
            <translation>Choose a number in the list at the left.</translation>
        </message>
        <message>
            <source>{number}番 {errand} {moment}受付</source>
            <translation>No. {number}  {errand}  taken {moment}</translation>
        </message>
        <message>
            <source>先に呼ぶ理由</source>
            <translation>Reason to call early</translation>
        </message>
        <message>
            <source>先に呼ぶ理由を選ぶ</source>
            <translation>Choose a reason</translation>
        </message>
        <message>
            <source>引き継ぎ先</source>
            <translation>Transfer to</translation>
        </message>
        <message>
            <source>引き継ぎ先を選ぶ</source>
            <translation>Choose where to</translation>
        </message>
        <message>
            <source>つぎの窓口へのひとこと({most}文字まで)</source>
            <translation>Note for the next counter (max. {most} letters)</translation>
        </message>
        <message>
            <source>お名前や番号は、書かないでください。</source>
            <translation>Write no names and no numbers.</translation>
        </message>
    </context>
    <context>
        <name>StaffTexts</name>
        <message>
            <source>職員</source>
            <translation>Staff</translation>
        </message>
        <message>
            <source>職員の登録</source>
            <translation>Staff list</translation>
        </message>
        <message>
            <source>調べています</source>
            <translation>Looking</translation>
        </message>
        <message>
            <source>記録の装置が答えません。少し待って、この部屋に入り直してください。</source>
            <translation>The register does not answer. Wait a little, then open this room again.</translation>
        </message>
        <message>
            <source>職員を選ぶと、右のボタンで変えられます。変えたことは、操作記録に残ります。</source>
            <translation>Choose a clerk to change the account. Changes stay in the log.</translation>
        </message>
        <message>
            <source>名前</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>ログイン名</source>
            <translation>Login name</translation>
        </message>
        <message>
            <source>権限</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>使用</source>
            <translation>State</translation>
        </message>
        <message>
            <source>使用中</source>
            <translation>Active</translation>
        </message>
        <message>
            <source>止めている</source>
            <translation>Stopped</translation>
        </message>
        <message>
            <source>初回待ち</source>
            <translation>Pending</translation>
        </message>
        <message>
            <source>期限切れ</source>
            <translation>Lapsed</translation>
        </message>
        <message>
            <source>{name}({login})</source>
            <translation>{name} ({login})</translation>
        </message>
        <message>
            <source>最後のログイン {moment}</source>
            <translation>Last log-in {moment}</translation>
        </message>
        <message>
            <source>まだログインしていません。</source>
            <translation>Has not logged in yet.</translation>
        </message>
        <message>
            <source>確認コードのアプリを使っています。</source>
            <translation>Uses an app for one-time codes.</translation>
        </message>
        <message>
            <source>登録 {moment}</source>
            <translation>Registered {moment}</translation>
        </message>
        <message>
            <source>登録 {moment} {login}</source>
            <translation>Registered {moment} by {login}</translation>
        </message>
        <message>
            <source>まちがい {count}回(前のログインのあと)</source>
            <translation>Wrong tries since the last log-in: {count}</translation>
        </message>
        <message>
            <source>次のログインで、自分のパスフレーズを決めます。</source>
            <translation>Has to choose their own passphrase at the next log-in.</translation>
        </message>
        <message>
            <source>渡したパスフレーズは、{hours}時間がすぎて使えません。新しいパスフレーズを決めてください。</source>
            <translation>The passphrase that was given has lapsed after {hours} hours. Set a new one.</translation>
        </message>
        <message>
            <source>自分の登録です。権限、使用、パスフレーズ、確認コードは、ほかの管理者が変えます。自分のパスフレーズは「自分の番号」で変えます。</source>
            <translation>This is your own account. Another administrator changes its role, state, passphrase and one-time codes. Change your own passphrase in "My codes".</translation>
        </message>
        <message>
            <source>復旧コードがありません。作って、紙に残してください。</source>
            <translation>There is no recovery code. Make one and keep it on paper.</translation>
        </message>
        <message>
            <source>職員を加える</source>
            <translation>Add a clerk</translation>
        </message>
        <message>
            <source>名前を変える</source>
            <translation>Change name</translation>
        </message>
        <message>
            <source>権限を変える</source>
            <translation>Change role</translation>
        </message>
        <message>
            <source>新しいパスフレーズ</source>
            <translation>New passphrase</translation>
        </message>
        <message>
            <source>使用を止める</source>
            <translation>Stop account</translation>
        </message>
        <message>
            <source>使用を始める</source>
            <translation>Start account</translation>
        </message>
        <message>
            <source>確認コードをやめる</source>
            <translation>End app codes</translation>
        </message>
        <message>
            <source>復旧コードを作る</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>このとおりにする</source>
            <translation>Do this</translation>
        </message>
        <message>
            <source>{what}:{who}</source>
            <translation>{what}: {who}</translation>
        </message>
        <message>
            <source>パスフレーズは本人に伝えてください。最初のログインで、本人が自分のものに変えます。{hours}時間をすぎると使えません。</source>
            <translation>Tell the clerk the passphrase. At the first log-in, they change it to their own. It lapses after {hours} hours.</translation>
        </message>
        <message>
            <source>画面に出る名前です。ログイン名は変わりません。</source>
            <translation>The name that is shown on screen. The login name stays.</translation>
        </message>
        <message>
            <source>次に押すボタンから、新しい権限になります。</source>
            <translation>The new role counts from their next press on.</translation>
        </message>
        <message>
            <source>本人に伝えてください。次のログインで、本人が自分のものに変えます。{hours}時間をすぎると使えません。席にもどるときの番号は、なくなります。</source>
            <translation>Tell it to the clerk. At the next log-in, they change it to their own. It lapses after {hours} hours. Their 6-digit code to come back is removed.</translation>
        </message>
        <message>
            <source>ログインできなくなります。登録と記録は残り、また始められます。</source>
            <translation>They can no longer log in. The account and the records stay, and it can be started again.</translation>
        </message>
        <message>
            <source>前のパスフレーズで、またログインできるようになります。</source>
            <translation>They can log in again with the passphrase that they had.</translation>
        </message>
        <message>
            <source>スマホをなくした人のためです。パスフレーズだけでログインできるようになります。</source>
            <translation>For a clerk who lost the phone. They can then log in with the passphrase alone.</translation>
        </message>
        <message>
            <source>新しい復旧コードが一度だけ画面に出ます。紙に残すと、新しいコードが使えるようになり、前のコードは使えなくなります。</source>
            <translation>A new recovery code is shown on screen, once. When it is kept on paper it works, and the one before no longer does.</translation>
        </message>
        <message>
            <source>ログイン名(英数字)</source>
            <translation>Login (a–z, 0–9)</translation>
        </message>
        <message>
            <source>名前(画面に出ます)</source>
            <translation>Name on screen</translation>
        </message>
        <message>
            <source>権限を選ぶ</source>
            <translation>Choose a role</translation>
        </message>
        <message>
            <source>権限を選んでください。</source>
            <translation>Choose a role.</translation>
        </message>
        <message>
            <source>はじめのパスフレーズ</source>
            <translation>First passphrase</translation>
        </message>
        <message>
            <source>もう一度</source>
            <translation>Again</translation>
        </message>
        <message>
            <source>自分の今のパスフレーズ</source>
            <translation>Your own present passphrase</translation>
        </message>
        <message>
            <source>自分のパスフレーズが違います。変えていません。</source>
            <translation>Your own passphrase is wrong. Nothing was changed.</translation>
        </message>
        <message>
            <source>{who}を加えました。パスフレーズを本人に伝えてください。</source>
            <translation>{who} was added. Tell them the passphrase.</translation>
        </message>
        <message>
            <source>{who}に名前を変えました。</source>
            <translation>The name is now {who}.</translation>
        </message>
        <message>
            <source>{who}は、{role}になりました。</source>
            <translation>{who} now has this role: {role}.</translation>
        </message>
        <message>
            <source>{who}に新しいパスフレーズを決めました。本人に伝えてください。</source>
            <translation>{who} has a new passphrase. Tell it to them.</translation>
        </message>
        <message>
            <source>{who}は、ログインできなくなりました。</source>
            <translation>{who} can no longer log in.</translation>
        </message>
        <message>
            <source>{who}は、またログインできます。</source>
            <translation>{who} can log in again.</translation>
        </message>
        <message>
            <source>{who}は、確認コードなしでログインできます。</source>
            <translation>{who} can log in without a one-time code.</translation>
        </message>
        <message>
            <source>{login}:{why}</source>
            <translation>{login}: {why}</translation>
        </message>
    </context>
    <context>
        <name>DayFactNames</name>
        <message>
            <source>窓口</source>
            <translation>Counter</translation>
        </message>
        <message>
            <source>事業</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>カードリーダー</source>
            <translation>Card reader</translation>
        </message>
        <message>
            <source>プリンター</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>登録簿</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>日付と時刻</source>
            <translation>Date and time</translation>
        </message>
        <message>
            <source>いちばん新しい控え</source>
            <translation>Newest backup</translation>
        </message>
        <message>
            <source>対応中の事故</source>
            <translation>Open incidents</translation>
        </message>
        <message>
            <source>うち 前の日までの事故</source>
            <translation>of these, from days before</translation>
        </message>
        <message>
            <source>済んでいない申し送り</source>
            <translation>Shift notes not done</translation>
        </message>
        <message>
            <source>申し送り</source>
            <translation>Shift note</translation>
        </message>
        <message>
            <source>呼んでいる方</source>
            <translation>Called now</translation>
        </message>
        <message>
            <source>お待ちの方</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>ひとこと</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>今日受け付けた件数</source>
            <translation>Visits today</translation>
        </message>
        <message>
            <source>うち {errand}</source>
            <translation>of these: {errand}</translation>
        </message>
        <message>
            <source>予約や申込を記録した件数</source>
            <translation>Recorded procedures</translation>
        </message>
        <message>
            <source>お待ちのままの番号</source>
            <translation>Numbers still waiting</translation>
        </message>
        <message>
            <source>事業者に渡していない申込</source>
            <translation>Applications not handed over</translation>
        </message>
        <message>
            <source>事業者に引き渡すファイル</source>
            <translation>Files for providers</translation>
        </message>
    </context>
    <context>
        <name>DayFileTexts</name>
        <message>
            <source>{count}件が、書き出しの途中で止まっています({moment}から)。機械の係に知らせてください</source>
            <translation>{count} stopped half-way while being written (since {moment}). Tell whoever looks after the machine</translation>
        </message>
        <message>
            <source>{count}件が、書き出した場所に残っています({moment}から)。事業者に渡し、残ったファイルを消すよう、機械の係に頼んでください</source>
            <translation>{count} still lie where they were written (since {moment}). Ask whoever looks after the machine to give them to the provider and delete what is left</translation>
        </message>
        <message>
            <source>{count}件に、2週間たっても回答がありません({moment}から)。届いたか、事業者に聞いてください</source>
            <translation>{count} not answered after two weeks (since {moment}). Ask the provider whether they arrived</translation>
        </message>
        <message>
            <source>渡しました。{count}件の回答を待っています({moment}から)</source>
            <translation>Handed over. Awaiting answers to {count} (since {moment})</translation>
        </message>
        <message>
            <source>残っていません</source>
            <translation>None left</translation>
        </message>
    </context>
    <context>
        <name>DayListTexts</name>
        <message>
            <source>窓口を開ける前</source>
            <translation>Before opening</translation>
        </message>
        <message>
            <source>申し送り(交代のとき)</source>
            <translation>Shift notes (change of clerks)</translation>
        </message>
        <message>
            <source>窓口を閉めたあと</source>
            <translation>After closing</translation>
        </message>
        <message>
            <source>▲の行を見てから、最初の方を呼んでください。</source>
            <translation>Look at the lines with ▲ before you call the first visitor.</translation>
        </message>
        <message>
            <source>交代する職員どうしで読み合わせ、済んだものに、画面で印を付けてください。</source>
            <translation>Read it together with the clerk who takes over, and tick on the screen what is done.</translation>
        </message>
        <message>
            <source>件数を紙の記録と見くらべ、▲の行を見てから帰ってください。</source>
            <translation>Compare the numbers with the paper records, and look at the lines with ▲ before you go home.</translation>
        </message>
        <message>
            <source>グラフにもどる</source>
            <translation>To the charts</translation>
        </message>
        <message>
            <source>この一覧を印刷する</source>
            <translation>Print this list</translation>
        </message>
        <message>
            <source>印刷しています</source>
            <translation>Printing</translation>
        </message>
        <message>
            <source>印刷しました。</source>
            <translation>Printed.</translation>
        </message>
        <message>
            <source>紙が出ていなければ、プリンターを見て、もう一度押してください。プリンターは「設定」で選べます。</source>
            <translation>No paper? Check the printer and press again. The printer is chosen in "Settings".</translation>
        </message>
        <message>
            <source>○ {value}</source>
            <translation>○ {value}</translation>
        </message>
        <message>
            <source>▲ {value}</source>
            <translation>▲ {value}</translation>
        </message>
        <message>
            <source>{value}</source>
            <translation>{value}</translation>
        </message>
        <message>
            <source>まだ分かりません(記録の装置の答えを待っています)</source>
            <translation>Not known yet (waiting for the register)</translation>
        </message>
        <message>
            <source>{count}件</source>
            <translation>{count}</translation>
        </message>
        <message>
            <source>{count}人</source>
            <translation>{count}</translation>
        </message>
        <message>
            <source>いません</source>
            <translation>Nobody</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <source>{count}件。「申し送り」(Ctrl+M)で読み、済んだら印を付けてください</source>
            <translation>{count}. Read them in "Notes" (Ctrl+M), and tick each when it is done</translation>
        </message>
        <message>
            <source>{number}番 {note}</source>
            <translation>No. {number} {note}</translation>
        </message>
        <message>
            <source>{moment}(今日)</source>
            <translation>{moment} (today)</translation>
        </message>
        <message>
            <source>{moment}({days}日前)</source>
            <translation>{moment} (days ago: {days})</translation>
        </message>
        <message>
            <source>ほかに{count}件あります。「申し送り」の画面で読んでください。</source>
            <translation>There are more: {count}. Read them in "Notes".</translation>
        </message>
        <message>
            <source>{moment}の一覧  {counter}</source>
            <translation>List of {moment}  {counter}</translation>
        </message>
        <message>
            <source>確かめた職員  ________________</source>
            <translation>Checked by  ________________</translation>
        </message>
    </context>
    <context>
        <name>DayStateTexts</name>
        <message>
            <source>つながっています</source>
            <translation>Connected</translation>
        </message>
        <message>
            <source>見つかりません。ケーブルを確かめ、「リーダー」の部屋を見てください</source>
            <translation>Not found. Check the cable and look in "Readers"</translation>
        </message>
        <message>
            <source>決めてあります(この一覧が印刷できれば、使えます)</source>
            <translation>Chosen (it works if this list prints)</translation>
        </message>
        <message>
            <source>なし。紙のかわりに、ファイルに書きます</source>
            <translation>None. A file is written in place of paper</translation>
        </message>
        <message>
            <source>決めてありません。紙は出ません</source>
            <translation>None is chosen. Nothing is printed</translation>
        </message>
        <message>
            <source>前に使ったときの続きです</source>
            <translation>Goes on from the last use</translation>
        </message>
        <message>
            <source>前に使ったときと違います。機械の係に知らせてください</source>
            <translation>Not as it was at the last use. Tell the machine staff</translation>
        </message>
    </context>
    <context>
        <name>RecoveryTexts</name>
        <message>
            <source>自分だけのパスフレーズを決めてください</source>
            <translation>Choose a passphrase of your own</translation>
        </message>
        <message>
            <source>{name}さん。
いまのパスフレーズは、管理者も知っています。自分だけのパスフレーズを決めると、仕事を始められます。10文字以上です。</source>
            <translation>{name},
an administrator knows your present passphrase too. Choose one of your own to begin work. It has at least 10 characters.</translation>
        </message>
        <message>
            <source>管理者から聞いたパスフレーズ</source>
            <translation>Passphrase from the administrator</translation>
        </message>
        <message>
            <source>管理者から聞いたパスフレーズが違います。もう一度入れるか、管理者に聞いてください。</source>
            <translation>This is not the passphrase from the administrator. Enter it again, or ask an administrator.</translation>
        </message>
        <message>
            <source>決めて、始める</source>
            <translation>Set and begin</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>パスフレーズを忘れた</source>
            <translation>Forgot passphrase</translation>
        </message>
        <message>
            <source>パスフレーズを忘れたとき</source>
            <translation>If you forgot your passphrase</translation>
        </message>
        <message>
            <source>管理者に頼んでください。「職員」の部屋で、新しいパスフレーズを決めてもらえます。管理者も、ほかの管理者に頼みます。</source>
            <translation>Ask an administrator: they set a new passphrase for you in "Staff". An administrator asks another administrator.</translation>
        </message>
        <message>
            <source>管理者が自分だけのときは、しまってある復旧コードの紙を出して、ここに入れます。</source>
            <translation>If you are the only administrator, take out the paper with the recovery code and enter it here.</translation>
        </message>
        <message>
            <source>復旧コード(20文字)</source>
            <translation>Recovery code (20 characters)</translation>
        </message>
        <message>
            <source>新しいパスフレーズにする</source>
            <translation>Set the new passphrase</translation>
        </message>
        <message>
            <source>復旧コードは、英数字20文字です({count}文字入っています)。紙と見くらべてください。</source>
            <translation>A recovery code has 20 letters and digits (entered: {count}). Compare it with the paper.</translation>
        </message>
        <message>
            <source>ログイン名か復旧コードが違います。一度使ったコードと、作り直す前のコードは使えません。</source>
            <translation>Wrong login name or recovery code. A code that was used or replaced no longer works.</translation>
        </message>
        <message>
            <source>復旧コードを紙に残してください</source>
            <translation>Keep the recovery code on paper</translation>
        </message>
        <message>
            <source>管理者がパスフレーズを忘れ、頼める管理者がほかにいないときに使います。一度だけ使えます。使うと、確認コードのアプリもいらなくなります。</source>
            <translation>For an administrator who forgot the passphrase and has no other one to ask. It works once. The app for one-time codes is not needed then.</translation>
        </message>
        <message>
            <source>この紙を持つ人は、管理者としてログインできます。封をして、金庫にしまってください。</source>
            <translation>Whoever has this paper can log in as an administrator. Seal it and lock it away.</translation>
        </message>
        <message>
            <source>コードが画面に出るのは、いまだけです。機械には、読める形では残りません。</source>
            <translation>It is on screen only now, and cannot be read from the machine.</translation>
        </message>
        <message>
            <source>「紙に残しました」を押すまで、このコードは使えません。</source>
            <translation>It works once you press "Kept on paper".</translation>
        </message>
        <message>
            <source>「紙に残しました」を押すまでは、前の紙のコードが使えます。</source>
            <translation>The earlier paper works until you press "Kept on paper".</translation>
        </message>
        <message>
            <source>印刷する</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>紙に残しました</source>
            <translation>Kept on paper</translation>
        </message>
        <message>
            <source>印刷しています。終わるまで、ここでお待ちください。離れると、紙は出ません。</source>
            <translation>Printing. Wait here: if you leave, no paper comes out.</translation>
        </message>
        <message>
            <source>印刷しました。紙に、上と同じ20文字があることを確かめてください。</source>
            <translation>Printed. Check that the same 20 characters are on the paper.</translation>
        </message>
        <message>
            <source>紙が出ていなければ、書きとめてください。プリンターは「設定」で選べます。</source>
            <translation>No paper? Write it down. The printer is chosen in "Settings".</translation>
        </message>
        <message>
            <source>できたか分かりません。前の紙も捨てずに、もう一度押してください。</source>
            <translation>It is not known whether it works. Keep the earlier paper too, and press again.</translation>
        </message>
        <message>
            <source>ほかで登録が変わり、使えません。紙を捨てて、もう一度作ってください。</source>
            <translation>The account was changed. Destroy this paper; make another code.</translation>
        </message>
        <message>
            <source>窓口の書類</source>
            <translation>Counter document</translation>
        </message>
        <message>
            <source>管理者の復旧コード</source>
            <translation>Administrator's recovery code</translation>
        </message>
        <message>
            <source>ログイン名 {login}  作った日時 {moment}</source>
            <translation>Login name {login}  Made {moment}</translation>
        </message>
        <message>
            <source>職員のログインの画面で「パスフレーズを忘れた」を押し、ログイン名とこのコード、新しいパスフレーズを入れます。新しい復旧コードが出るので、この紙と替えます。</source>
            <translation>On the staff log-in screen, press "Forgot passphrase" and enter the login name, this code and a new passphrase. A new recovery code is shown: keep it in place of this paper.</translation>
        </message>
        <message>
            <source>I・L・O・Uの文字は使っていません。0と1は数字です。</source>
            <translation>The letters I, L, O and U are not used. 0 and 1 are digits.</translation>
        </message>
    </context>
    <context>
        <name>ShiftRefusalTexts</name>
        <message>
            <source>何も書いてありません。伝えることを書いてから押してください。</source>
            <translation>Nothing is written. Write what has to be known, then press.</translation>
        </message>
        <message>
            <source>済んでいない申し送りが{open}件あり、これより多くは残せません。済んだものに印を付けてから押してください。</source>
            <translation>{open} notes are open, and no more can be. Tick what is done, then press again.</translation>
        </message>
        <message>
            <source>ほかの人が書いた申し送りは、直せません。伝えることがあれば、新しく書いてください。</source>
            <translation>Only its writer can correct a note. Write a new one if there is something to tell.</translation>
        </message>
        <message>
            <source>その申し送りは、{done}が済みにしました。直していません。新しく書いてください。</source>
            <translation>That note was ticked: {done}. It was not corrected. Write a new one.</translation>
        </message>
        <message>
            <source>先にほかの窓口が変えました。何もしていません。読んでから、もう一度押してください。</source>
            <translation>Another counter changed it first. Nothing was done. Read it, then press again.</translation>
        </message>
        <message>
            <source>{done}が、先に済みにしました。何もしていません。</source>
            <translation>It was ticked before: {done}. Nothing was done.</translation>
        </message>
        <message>
            <source>その申し送りは、もうありません。何もしていません。</source>
            <translation>That note is gone. Nothing was done.</translation>
        </message>
        <message>
            <source>その申し送りは、外から変えられています。何もしていません。責任者と機械の係に知らせてください。</source>
            <translation>That note was changed from outside. Nothing was done. Tell the supervisor and whoever looks after the machine.</translation>
        </message>
        <message>
            <source>{most}文字までです。短くしてから押してください。</source>
            <translation>Up to {most} characters. Make it shorter, then press.</translation>
        </message>
        <message>
            <source>見えない文字が入っています。消してから押してください。</source>
            <translation>It has characters that cannot be seen. Delete them, then press.</translation>
        </message>
        <message>
            <source>4つ続く数字、電話番号、マイキーID、メールアドレスは残せません。消してから押してください。</source>
            <translation>Four digits in a row, a phone number, a MyKey ID or an email address are not kept. Delete them, then press.</translation>
        </message>
    </context>
    <context>
        <name>ShiftTexts</name>
        <message>
            <source>申し送り</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>申し送り {count}</source>
            <translation>Notes {count}</translation>
        </message>
        <message>
            <source>前の職員からの申し送りが{count}件あります。「申し送り」(Ctrl+M)で読み、済んだら印を付けてください。</source>
            <translation>Notes from the shift before: {count}. Read them in "Notes" (Ctrl+M), and tick each when it is done.</translation>
        </message>
        <message>
            <source>申し送り 済んでいないもの{count}件</source>
            <translation>Shift notes, not done: {count}</translation>
        </message>
        <message>
            <source>調べています。</source>
            <translation>Looking up.</translation>
        </message>
        <message>
            <source>記録の装置が答えません。もう一度「申し送り」を押してください。続くときは、機械の係に知らせてください。</source>
            <translation>The register does not answer. Press "Notes" again. If it goes on, tell whoever looks after the machine.</translation>
        </message>
        <message>
            <source>申し送りはありません。つぎの職員に伝えることがあれば、下に書いて残してください。</source>
            <translation>There are no notes. If the next clerk has to know something, write it below and keep it.</translation>
        </message>
        <message>
            <source>いまのようす</source>
            <translation>How things are now</translation>
        </message>
        <message>
            <source>状態</source>
            <translation>State</translation>
        </message>
        <message>
            <source>日時</source>
            <translation>When</translation>
        </message>
        <message>
            <source>窓口</source>
            <translation>Counter</translation>
        </message>
        <message>
            <source>伝えること</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>まだ</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>済み</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>読めません</source>
            <translation>Unreadable</translation>
        </message>
        <message>
            <source>一覧で申し送りを選んでください。</source>
            <translation>Choose a note in the list.</translation>
        </message>
        <message>
            <source>読めない申し送りか、外から変えられた申し送りです。責任者と機械の係に知らせてください。</source>
            <translation>This note cannot be read, or was changed from outside. Tell the supervisor and whoever looks after the machine.</translation>
        </message>
        <message>
            <source>{moment} {counter} {clerk}</source>
            <translation>{moment} {counter} {clerk}</translation>
        </message>
        <message>
            <source>書いた人:{hand}</source>
            <translation>Written: {hand}</translation>
        </message>
        <message>
            <source>書いた人:{hand}
済みにした人:{done}</source>
            <translation>Written: {hand}
Done: {done}</translation>
        </message>
        <message>
            <source>{words}({hand})</source>
            <translation>{words} ({hand})</translation>
        </message>
        <message>
            <source>新しい申し送り</source>
            <translation>A new note</translation>
        </message>
        <message>
            <source>{hand}の申し送り</source>
            <translation>The note of {hand}</translation>
        </message>
        <message>
            <source>つぎの職員に伝えること({most}文字まで)</source>
            <translation>What the next clerk has to know (up to {most} characters)</translation>
        </message>
        <message>
            <source>{moment}に書いた申し送りを直す({most}文字まで)</source>
            <translation>Correct the note of {moment} (up to {most} characters)</translation>
        </message>
        <message>
            <source>お名前や番号など、だれのことか分かるものは書かないでください。どの窓口の職員も読めます。</source>
            <translation>Write no names, numbers or anything else that tells who somebody is. Clerks at every counter can read it.</translation>
        </message>
        <message>
            <source>書きかけがあります。続きを書いて残すか、「やめる」を押してください。</source>
            <translation>Something is half written here. Go on and keep it, or press "Discard".</translation>
        </message>
        <message>
            <source>残す</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>直したとおりに残す</source>
            <translation>Keep as corrected</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>済みにする</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>済みを取り消す</source>
            <translation>Not done</translation>
        </message>
        <message>
            <source>直す</source>
            <translation>Correct (own)</translation>
        </message>
        <message>
            <source>1枚の紙に印刷する</source>
            <translation>Print on one sheet</translation>
        </message>
        <message>
            <source>申し送りを残しました。どの窓口にも出ます。</source>
            <translation>The note is kept. Every counter shows it.</translation>
        </message>
        <message>
            <source>{hand}の申し送りを直しました。</source>
            <translation>The note of {hand} is corrected.</translation>
        </message>
        <message>
            <source>{hand}の申し送りを、済みにしました。</source>
            <translation>The note of {hand} is done.</translation>
        </message>
        <message>
            <source>{hand}の申し送りを、まだ済んでいないことにもどしました。</source>
            <translation>The note of {hand} is open again.</translation>
        </message>
    </context>
</TS>
