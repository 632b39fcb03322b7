<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ne" sourcelanguage="ja">
    <context>
        <name>StepNames</name>
        <message>
            <source>PC/SCサービス</source>
            <translation>PC/SC सेवा</translation>
        </message>
        <message>
            <source>カードリーダー</source>
            <translation>कार्ड रिडर</translation>
        </message>
        <message>
            <source>置く・差し込む</source>
            <translation>राख्ने वा घुसाउने</translation>
        </message>
        <message>
            <source>カードがある</source>
            <translation>कार्ड छ</translation>
        </message>
        <message>
            <source>カードが答える</source>
            <translation>कार्डको जवाफ</translation>
        </message>
        <message>
            <source>カードは1枚</source>
            <translation>कार्ड 1 वटा मात्र</translation>
        </message>
        <message>
            <source>カードの種類</source>
            <translation>कार्डको किसिम</translation>
        </message>
        <message>
            <source>公的個人認証のアプリ</source>
            <translation>कार्डमा JPKI एप</translation>
        </message>
        <message>
            <source>カードの名札</source>
            <translation>कार्डको लेबल</translation>
        </message>
        <message>
            <source>入っている電子証明書</source>
            <translation>कार्डका प्रमाणपत्र</translation>
        </message>
        <message>
            <source>電子証明書の読み取り</source>
            <translation>प्रमाणपत्र पढाइ</translation>
        </message>
        <message>
            <source>有効期間</source>
            <translation>म्याद</translation>
        </message>
        <message>
            <source>発行から24時間</source>
            <translation>जारी पछि 24 घण्टा</translation>
        </message>
        <message>
            <source>発行元</source>
            <translation>जारीकर्ता</translation>
        </message>
        <message>
            <source>暗証番号の残り回数</source>
            <translation>पिनको बाँकी पटक</translation>
        </message>
    </context>
    <context>
        <name>ExaminingTexts</name>
        <message>
            <source>読み取りをくわしく調べる</source>
            <translation>पढाइ विस्तारमा जाँच्ने</translation>
        </message>
        <message>
            <source>置いても何も起きないとき</source>
            <translation>राख्दा केही नभए</translation>
        </message>
        <message>
            <source>カードとリーダーを調べています</source>
            <translation>कार्ड र रिडर जाँच्दै छौं</translation>
        </message>
        <message>
            <source>終わるまで、カードを動かさないでください。</source>
            <translation>नसकिएसम्म कार्ड नचलाउनुहोस्।</translation>
        </message>
        <message>
            <source>別のカードを調べています。動かさないでください。</source>
            <translation>अर्को कार्ड जाँच्दै छौं। नचलाउनुहोस्।</translation>
        </message>
        <message>
            <source>{total}のうち、{done}を調べました</source>
            <translation>{total} मध्ये {done} जाँचियो</translation>
        </message>
        <message>
            <source>くわしい結果を見る</source>
            <translation>विवरण हेर्ने</translation>
        </message>
        <message>
            <source>くわしい結果を閉じる</source>
            <translation>विवरण बन्द गर्ने</translation>
        </message>
        <message>
            <source>カードもリーダーも、問題ありません</source>
            <translation>कार्ड र रिडर दुवै ठीक छन्</translation>
        </message>
        <message>
            <source>このカードで手続きできます。「おわる」を押して、手続きを選んでください。</source>
            <translation>यो कार्ड चल्छ। "समाप्त" थिच्नुहोस् र प्रक्रिया छान्नुहोस्।</translation>
        </message>
        <message>
            <source>カードを一度取って置き直すと、手続きにもどります。</source>
            <translation>अघि बढ्न कार्ड झिकेर फेरि राख्नुहोस्।</translation>
        </message>
        <message>
            <source>カードが離れました</source>
            <translation>कार्ड हट्यो</translation>
        </message>
        <message>
            <source>前のカードの結果は消しました。続けるときは、カードを読み取り台に置いてください。</source>
            <translation>अघिल्लो कार्डको नतिजा मेटाइयो। अघि बढ्न कार्ड रिडरमा कार्ड राख्नुहोस्।</translation>
        </message>
        <message>
            <source>カードが見つかりません</source>
            <translation>कार्ड भेटिएन</translation>
        </message>
        <message>
            <source>読み取り台は動いています。</source>
            <translation>कार्ड रिडर चलिरहेको छ।</translation>
        </message>
        <message>
            <source>ケースから出して、カードを1枚だけ、読み取り台のまん中に置いてください。置くと、自動で調べます。</source>
            <translation>कार्ड खोलबाट निकाल्नुहोस्। 1 वटा मात्र कार्ड रिडरको बीचमा राख्नुहोस्। राखेपछि जाँच आफैं सुरु हुन्छ।</translation>
        </message>
        <message>
            <source>発行から24時間たったら、またおいでください。</source>
            <translation>जारी भएको 24 घण्टा पछि फेरि आउनुहोस्।</translation>
        </message>
        <message>
            <source>電子証明書の期限まで、3か月を切っています。{desk}で更新できます。</source>
            <translation>इलेक्ट्रोनिक प्रमाणपत्रको म्याद 3 महिनाभन्दा कम छ। {desk}मा नवीकरण गर्न सक्नुहुन्छ।</translation>
        </message>
        <message>
            <source>4桁の暗証番号は、あと1回まちがえるとロックされます。</source>
            <translation>अब 1 पटक गलत भए 4 अंकको पिन लक हुन्छ।</translation>
        </message>
        <message>
            <source>4桁の暗証番号は、あと2回まちがえるとロックされます。</source>
            <translation>अब 2 पटक गलत भए 4 अंकको पिन लक हुन्छ।</translation>
        </message>
        <message>
            <source>読み取りに時間がかかりました。終わるまで、カードを動かさないでください。</source>
            <translation>पढ्न धेरै समय लाग्यो। नसकिएसम्म कार्ड नचलाउनुहोस्।</translation>
        </message>
        <message>
            <source>カードは読めました。気をつけることがあります</source>
            <translation>कार्ड पढियो। ध्यान दिनुपर्ने कुरा छन्</translation>
        </message>
        <message>
            <source>気をつけること</source>
            <translation>ध्यान दिने कुरा</translation>
        </message>
        <message>
            <source>もう一度調べる</source>
            <translation>फेरि जाँच्ने</translation>
        </message>
        <message>
            <source>置き方を調べる(5秒)</source>
            <translation>राख्ने ठाउँ जाँच (5 से.)</translation>
        </message>
        <message>
            <source>別のカードでくらべる</source>
            <translation>अर्को कार्ड राख्ने</translation>
        </message>
        <message>
            <source>業者用の記録を作る</source>
            <translation>मेसिन कम्पनीको रेकर्ड बनाउने</translation>
        </message>
        <message>
            <source>記録を作っています</source>
            <translation>रेकर्ड बनाउँदै छौं</translation>
        </message>
        <message>
            <source>業者用の記録を作りました</source>
            <translation>मेसिन कम्पनीको रेकर्ड बन्यो</translation>
        </message>
        <message>
            <source>{file}
カードの持ち主のことは入っていません。このまま業者に渡せます。</source>
            <translation>{file}
यसमा कार्डधनीको जानकारी छैन। यसै रूपमा मेसिन कम्पनीलाई दिन सकिन्छ।</translation>
        </message>
        <message>
            <source>記録を作れませんでした。少し待って、もう一度押してください。同じなら、機械の係に知らせてください。</source>
            <translation>रेकर्ड बनाउन सकिएन। एकछिन पर्खेर फेरि थिच्नुहोस्। फेरि नभए मेसिनको जिम्मेवारलाई भन्नुहोस्।</translation>
        </message>
        <message>
            <source>5秒の間、くり返し読んでいます</source>
            <translation>5 सेकेन्डसम्म दोहोर्‍याएर पढ्दै छौं</translation>
        </message>
        <message>
            <source>カードを少しずつ動かして、よく読める場所をさがしてください。</source>
            <translation>कार्ड बिस्तारै सार्नुहोस्। राम्ररी पढिने ठाउँ खोज्नुहोस्।</translation>
        </message>
        <message>
            <source>読めた回数 {reads}
途切れた回数 {losses}</source>
            <translation>पढिएको {reads} पटक
टुटेको {losses} पटक</translation>
        </message>
        <message>
            <source>安定して読めています</source>
            <translation>पढाइ स्थिर छ</translation>
        </message>
        <message>
            <source>読み取りが安定していません</source>
            <translation>पढाइ स्थिर छैन</translation>
        </message>
        <message>
            <source>一度も最後まで読めませんでした</source>
            <translation>एक पटक पनि अन्त्यसम्म पढिएन</translation>
        </message>
        <message>
            <source>いまの置き方で使えます。</source>
            <translation>यसै गरी राख्दा चल्छ।</translation>
        </message>
        <message>
            <source>上から順に試してください。</source>
            <translation>माथिबाट क्रमैसँग गरी हेर्नुहोस्।</translation>
        </message>
        <message>
            <source>はかった結果</source>
            <translation>मापनको नतिजा</translation>
        </message>
        <message>
            <source>別のカードを置いてください</source>
            <translation>अर्को कार्ड राख्नुहोस्</translation>
        </message>
        <message>
            <source>いまのカードを取り、別のマイナンバーカードを同じリーダーに置いてください。</source>
            <translation>यो कार्ड झिक्नुहोस्। अर्को माइ नम्बर कार्ड यही रिडरमा राख्नुहोस्।</translation>
        </message>
        <message>
            <source>カードとリーダーの、どちらの問題かが分かります。暗証番号は使いません。</source>
            <translation>समस्या कार्डमा हो कि रिडरमा, थाहा हुन्छ। पिन चाहिँदैन।</translation>
        </message>
        <message>
            <source>はじめのカードの問題です</source>
            <translation>समस्या पहिलो कार्डमा छ</translation>
        </message>
        <message>
            <source>読み取り台の問題です</source>
            <translation>समस्या कार्ड रिडरमा छ</translation>
        </message>
        <message>
            <source>どちらのカードも読めました</source>
            <translation>दुवै कार्ड पढियो</translation>
        </message>
        <message>
            <source>別のカードを調べられませんでした</source>
            <translation>अर्को कार्ड जाँच्न सकिएन</translation>
        </message>
        <message>
            <source>まだ、どちらとも言えません</source>
            <translation>कुनमा समस्या छ, अझै थाहा भएन</translation>
        </message>
        <message>
            <source>同じ読み取り台で、別のカードは読めました。はじめのカードを、{desk}で調べてもらってください。</source>
            <translation>यही रिडरले अर्को कार्ड पढ्यो। पहिलो कार्ड {desk}मा जाँच गराउनुहोस्।</translation>
        </message>
        <message>
            <source>カードを替えても同じでした。「職員を呼ぶ」を押してください。カードのせいではありません。</source>
            <translation>अर्को कार्डमा पनि उस्तै भयो। "कर्मचारी बोलाउने" थिच्नुहोस्। कार्डको दोष होइन।</translation>
        </message>
        <message>
            <source>はじめは、置き方が合わなかったのかもしれません。はじめのカードを、もう一度置いてみてください。</source>
            <translation>पहिलो कार्ड सुरुमा ठीकसँग नराखिएको हुन सक्छ। फेरि राख्नुहोस्।</translation>
        </message>
        <message>
            <source>「もどる」を押して、別のカードを1枚だけ、もう一度置いてください。</source>
            <translation>"पछाडि" थिच्नुहोस् र अर्को कार्ड 1 वटा मात्र फेरि राख्नुहोस्।</translation>
        </message>
        <message>
            <source>「もどる」を押して、さらに別のカードで試してください。</source>
            <translation>"पछाडि" थिच्नुहोस् र अझ अर्को कार्डले गरी हेर्नुहोस्।</translation>
        </message>
        <message>
            <source>{step}:{sentence}</source>
            <translation>{step}: {sentence}</translation>
        </message>
        <message>
            <source>{step}:{mark}</source>
            <translation>{step}: {mark}</translation>
        </message>
        <message>
            <source>問題なし</source>
            <translation>ठीक</translation>
        </message>
        <message>
            <source>注意</source>
            <translation>सावधान</translation>
        </message>
        <message>
            <source>問題あり</source>
            <translation>समस्या</translation>
        </message>
        <message>
            <source>調べていない</source>
            <translation>जाँचिएन</translation>
        </message>
    </context>
    <context>
        <name>PinPurposeTexts</name>
        <message>
            <source>あなたの記録を見るために使います。</source>
            <translation>तपाईंको रेकर्ड हेर्न यो चाहिन्छ।</translation>
        </message>
        <message>
            <source>予約をするために使います。</source>
            <translation>यो तपाईंको बुकिङका लागि हो।</translation>
        </message>
        <message>
            <source>マイキーID {mykey}の予約をするために使います。</source>
            <translation>MyKey ID {mykey} को बुकिङका लागि हो।</translation>
        </message>
        <message>
            <source>{service}に申し込むために使います。番号の終わりは{tail}です。</source>
            <translation>{service}मा आवेदन दिनका लागि हो। नम्बरको अन्तिम भाग {tail} हो।</translation>
        </message>
        <message>
            <source>{service}受付番号 {reference}の申し込みを取り消すために使います。</source>
            <translation>आवेदन रद्द गर्नका लागि हो: {service}दर्ता नं. {reference}</translation>
        </message>
        <message>
            <source>{date}の予約(マイキーID {mykey})を、このカードに引き継ぐために使います。</source>
            <translation>{date} को बुकिङ (MyKey ID {mykey}) यो कार्डमा सार्नका लागि हो।</translation>
        </message>
        <message>
            <source>ほかの人に使われないように、1件ごとに暗証番号をおたずねします。</source>
            <translation>अरूले तपाईंको कार्ड चलाउन नपाऊन् भनेर हरेक पटक पिन सोध्छौं।</translation>
        </message>
        <message>
            <source>ほかの窓口の記録と重なったため、まだ記録していません。もう一度、暗証番号を入れてください。</source>
            <translation>अर्को काउन्टरको रेकर्डसँग जुध्यो, त्यसैले अझै रेकर्ड भएको छैन। पिन फेरि एक पटक हाल्नुहोस्।</translation>
        </message>
    </context>
    <context>
        <name>RefusalTexts</name>
        <message>
            <source>カードを取ると、この画面は消えます。必要なら、先に書き写してください。</source>
            <translation>कार्ड झिकेपछि यो स्क्रिन बन्द हुन्छ। चाहिए पहिले लेखेर राख्नुहोस्।</translation>
        </message>
        <message>
            <source>いま、すること</source>
            <translation>अब के गर्ने</translation>
        </message>
        <message>
            <source>次に手続きできる日は、この機械では分かりません。職員にお聞きください。</source>
            <translation>फेरि कहिले गर्न मिल्छ, यो मेसिनलाई थाहा छैन। कर्मचारीलाई सोध्नुहोस्।</translation>
        </message>
        <message>
            <source>手続きできるのは、ご本人だけです</source>
            <translation>कार्डधनी आफैंले मात्र गर्न मिल्छ</translation>
        </message>
        <message>
            <source>代わりの方が手続きすると、ポイントが別の人のものになることがあるためです。せっかくおいでいただいたのに、申し訳ありません。</source>
            <translation>अरूले गरिदिँदा पोइन्ट अर्कै व्यक्तिलाई जान सक्छ। यति टाढा आउनुभयो, माफ गर्नुहोस्।</translation>
        </message>
        <message>
            <source>ご本人が、カードと4桁の暗証番号を持っておいでください。</source>
            <translation>कार्डधनी आफैं कार्ड र 4 अंकको पिन लिएर आउनुहोस्।</translation>
        </message>
        <message>
            <source>15歳未満の方は、法定代理人が手続きできます。</source>
            <translation>15 वर्षमुनि: कानुनी प्रतिनिधिले गर्न मिल्छ।</translation>
        </message>
        <message>
            <source>成年被後見人の方は、法定代理人が手続きできます。</source>
            <translation>संरक्षकत्वमा रहेको वयस्क: कानुनी संरक्षकले गर्न मिल्छ।</translation>
        </message>
        <message>
            <source>窓口は、いま閉まっています</source>
            <translation>काउन्टर अहिले बन्द छ</translation>
        </message>
        <message>
            <source>職員がいない時間は、この機械では手続きできません。</source>
            <translation>कर्मचारी नभएको बेला यो मेसिनमा प्रक्रिया गर्न मिल्दैन।</translation>
        </message>
        <message>
            <source>次は{moment}から受け付けます。</source>
            <translation>अब {moment} देखि खुल्छ।</translation>
        </message>
        <message>
            <source>この窓口で、いま受け付けている制度はありません</source>
            <translation>यो काउन्टरमा अहिले कुनै कार्यक्रम खुला छैन</translation>
        </message>
        <message>
            <source>この機械に、制度がまだ登録されていません。あなたのせいではありません。</source>
            <translation>यो मेसिनमा अझै कार्यक्रम राखिएको छैन। तपाईंको दोष होइन।</translation>
        </message>
        <message>
            <source>いつ始まるか、職員にお聞きください。</source>
            <translation>कहिले सुरु हुन्छ, कर्मचारीलाई सोध्नुहोस्।</translation>
        </message>
        <message>
            <source>予約は、まだ始まっていません</source>
            <translation>बुकिङ अझै सुरु भएको छैन</translation>
        </message>
        <message>
            <source>受付が始まる前です。</source>
            <translation>पछि सुरु हुन्छ।</translation>
        </message>
        <message>
            <source>{moment}から受け付けます。</source>
            <translation>{moment} देखि खुल्छ।</translation>
        </message>
        <message>
            <source>予約の受付は終わりました</source>
            <translation>बुकिङ बन्द भइसक्यो</translation>
        </message>
        <message>
            <source>受付の期間を過ぎています。</source>
            <translation>अवधि सकिसक्यो।</translation>
        </message>
        <message>
            <source>ほかに受けられるものがないか、職員にお聞きください。</source>
            <translation>अरू केही पाउन मिल्छ कि, कर्मचारीलाई सोध्नुहोस्।</translation>
        </message>
        <message>
            <source>申し込みは、まだ始まっていません</source>
            <translation>आवेदन अझै सुरु भएको छैन</translation>
        </message>
        <message>
            <source>申し込みの受付が始まる前です。予約は先にできることがあります。</source>
            <translation>आवेदन पछि सुरु हुन्छ। बुकिङ पहिले गर्न मिल्ने पनि हुन्छ।</translation>
        </message>
        <message>
            <source>申し込みの受付は終わりました</source>
            <translation>आवेदन बन्द भइसक्यो</translation>
        </message>
        <message>
            <source>申し込みの期間を過ぎています。</source>
            <translation>आवेदनको अवधि सकिसक्यो।</translation>
        </message>
        <message>
            <source>もう申し込んだ方は、「自分の状況を見る」で確かめられます。</source>
            <translation>आवेदन दिइसक्नुभएको भए "मेरो अवस्था हेर्ने" मा हेर्नुहोस्।</translation>
        </message>
        <message>
            <source>このサービスの受付は終わりました</source>
            <translation>यो सेवाको आवेदन बन्द भइसक्यो</translation>
        </message>
        <message>
            <source>選んだ決済サービスが決めた、申し込みの最後の日を過ぎています。何も記録されていません。</source>
            <translation>छानेको भुक्तानी सेवाले तोकेको आवेदनको अन्तिम दिन सकियो। केही रेकर्ड भएन।</translation>
        </message>
        <message>
            <source>カードを取って、最初から、ほかの決済サービスを選んでください。</source>
            <translation>कार्ड झिक्नुहोस्, सुरुदेखि गर्नुहोस् र अर्को भुक्तानी सेवा छान्नुहोस्।</translation>
        </message>
        <message>
            <source>国のシステムが保守で止まっています</source>
            <translation>सरकारी प्रणाली मर्मतका लागि बन्द छ</translation>
        </message>
        <message>
            <source>あなたのカードのせいではありません。保守のあいだは、窓口でも手続きできません。</source>
            <translation>तपाईंको कार्डको दोष होइन। मर्मतको बेला काउन्टरमा पनि गर्न मिल्दैन।</translation>
        </message>
        <message>
            <source>{moment}から、またおいでください。</source>
            <translation>{moment} देखि फेरि आउनुहोस्।</translation>
        </message>
        <message>
            <source>いま、この機械では手続きできません</source>
            <translation>अहिले यो मेसिनमा गर्न मिल्दैन</translation>
        </message>
        <message>
            <source>機械の時計が合っていないようです。あなたのせいではありません。何も記録されていません。</source>
            <translation>मेसिनको घडी मिलेको छैन जस्तो छ। तपाईंको दोष होइन। केही रेकर्ड भएन।</translation>
        </message>
        <message>
            <source>職員をお呼びください。時計を直すか、ほかの窓口をご案内します。</source>
            <translation>कर्मचारी बोलाउनुहोस्। घडी मिलाउनेछन् वा अर्को काउन्टर देखाउनेछन्।</translation>
        </message>
        <message>
            <source>カードの読み取りを準備しています</source>
            <translation>कार्ड पढ्ने तयारी हुँदै छ</translation>
        </message>
        <message>
            <source>読み取りのしくみが動いていません。あなたのカードのせいではありません。</source>
            <translation>पढ्ने प्रणाली चलेको छैन। तपाईंको कार्डको दोष होइन।</translation>
        </message>
        <message>
            <source>動き出すと、自動で次の画面に進みます。1分待っても進まないときは、職員をお呼びください。</source>
            <translation>चलेपछि अर्को स्क्रिन आफैं खुल्छ। 1 मिनेटमा नखुले कर्मचारी बोलाउनुहोस्।</translation>
        </message>
        <message>
            <source>読み取り台がつながっていません</source>
            <translation>कार्ड रिडर जोडिएको छैन</translation>
        </message>
        <message>
            <source>カードを置く台が見つかりません。あなたのカードのせいではありません。</source>
            <translation>मेसिनले कार्ड रिडर भेटेन। तपाईंको कार्डको दोष होइन।</translation>
        </message>
        <message>
            <source>職員をお呼びください。つながると、自動で次の画面に進みます。</source>
            <translation>कर्मचारी बोलाउनुहोस्। जोडिएपछि अर्को स्क्रिन आफैं खुल्छ।</translation>
        </message>
        <message>
            <source>読み取り台から返事が来ません</source>
            <translation>कार्ड रिडरले जवाफ दिँदैन</translation>
        </message>
        <message>
            <source>カードを調べている途中で、読み取り台が止まりました。あなたのカードのせいとは限りません。何も記録されていません。</source>
            <translation>कार्ड जाँच्दाजाँच्दै कार्ड रिडर रोकियो। तपाईंको कार्डको दोष नहुन सक्छ। केही रेकर्ड भएन।</translation>
        </message>
        <message>
            <source>カードを取って、少しお待ちください。画面が変わらないときや、また同じになるときは、職員をお呼びください。</source>
            <translation>कार्ड झिकेर एकछिन पर्खनुहोस्। स्क्रिन नफेरिए वा फेरि यस्तै भए कर्मचारी बोलाउनुहोस्।</translation>
        </message>
        <message>
            <source>カードが、ほかの画面で使われています</source>
            <translation>कार्ड अर्को स्क्रिनमा प्रयोगमा छ</translation>
        </message>
        <message>
            <source>同じ読み取り台を、別のプログラムが使っています。</source>
            <translation>अर्को प्रोग्रामले यही कार्ड रिडर चलाइरहेको छ।</translation>
        </message>
        <message>
            <source>カードを取って、職員をお呼びください。</source>
            <translation>कार्ड झिकेर कर्मचारी बोलाउनुहोस्।</translation>
        </message>
        <message>
            <source>カードを1枚だけ、ケースから出して置いてください</source>
            <translation>खोलबाट निकालेर 1 वटा मात्र कार्ड राख्नुहोस्</translation>
        </message>
        <message>
            <source>何かが置かれていますが、答えがありません。2枚重なっているか、厚いケースに入っているようです。</source>
            <translation>केही राखिएको छ, तर जवाफ आउँदैन। 2 वटा खप्टिएको वा बाक्लो खोलमा भएको हुन सक्छ।</translation>
        </message>
        <message>
            <source>カードを1枚だけにして、台のまん中に置き直してください。1枚でも同じときは、職員をお呼びください。</source>
            <translation>1 वटा मात्र कार्ड कार्ड रिडरको बीचमा राख्नुहोस्। तैपनि नभए कर्मचारी बोलाउनुहोस्।</translation>
        </message>
        <message>
            <source>カードが2枚見つかりました</source>
            <translation>2 वटा कार्ड भेटियो</translation>
        </message>
        <message>
            <source>どちらのカードで手続きするのか、分かりません。</source>
            <translation>कुन कार्ड चलाउने, थाहा भएन।</translation>
        </message>
        <message>
            <source>手続きするカード1枚だけを残して、もう1枚を取ってください。</source>
            <translation>प्रक्रिया गर्ने कार्ड मात्र छोड्नुहोस्। अर्को झिक्नुहोस्।</translation>
        </message>
        <message>
            <source>カードの答えに時間がかかりすぎます</source>
            <translation>कार्डको जवाफ आउन धेरै समय लाग्यो</translation>
        </message>
        <message>
            <source>カードは台にありますが、答えがなかなか返ってこないので、待つのをやめました。何も記録されていません。</source>
            <translation>कार्ड रिडरमा छ, तर जवाफ आएन, त्यसैले पर्खन छोड्यौं। केही रेकर्ड भएन।</translation>
        </message>
        <message>
            <source>カードをケースから出して、台のまん中に置き直してください。また同じになるときは、職員をお呼びください。</source>
            <translation>कार्ड खोलबाट निकालेर रिडरको बीचमा राख्नुहोस्। फेरि यस्तै भए कर्मचारी बोलाउनुहोस्।</translation>
        </message>
        <message>
            <source>カードを読み取れませんでした</source>
            <translation>कार्ड पढ्न सकिएन</translation>
        </message>
        <message>
            <source>カードの答えが途中で切れたか、読み取れない形でした。何も記録されていません。</source>
            <translation>कार्डको जवाफ बीचमै टुट्यो वा पढिएन। केही रेकर्ड भएन।</translation>
        </message>
        <message>
            <source>カードを一度取って、台のまん中に置き直してください。何度も同じときは、ICチップの故障かもしれません。</source>
            <translation>कार्ड झिकेर बीचमा फेरि राख्नुहोस्। पटक-पटक यस्तै भए IC चिप बिग्रेको हुन सक्छ।</translation>
        </message>
        <message>
            <source>これは住民基本台帳カードです</source>
            <translation>यो जुकी कार्ड हो</translation>
        </message>
        <message>
            <source>住民基本台帳カードは、前の制度のカードです。この手続きには使えません。</source>
            <translation>जुकी (निवासी दर्ता) कार्ड पुरानो व्यवस्थाको हो। यहाँ चल्दैन।</translation>
        </message>
        <message>
            <source>マイナンバーカードをお持ちでしたら、置き直してください。お持ちでない方は、申請できます。</source>
            <translation>माइ नम्बर कार्ड भए त्यो राख्नुहोस्। नभए त्यसका लागि निवेदन दिन सक्नुहुन्छ।</translation>
        </message>
        <message>
            <source>スマートフォンではなく、カードを置いてください</source>
            <translation>स्मार्टफोन होइन, कार्ड राख्नुहोस्</translation>
        </message>
        <message>
            <source>スマホ用の電子証明書が読み取られました。この機械では使えません。</source>
            <translation>फोनको इलेक्ट्रोनिक प्रमाणपत्र पढियो। यो मेसिनमा त्यो चल्दैन।</translation>
        </message>
        <message>
            <source>スマートフォンを離して、マイナンバーカードを置いてください。</source>
            <translation>फोन हटाउनुहोस् र माइ नम्बर कार्ड राख्नुहोस्।</translation>
        </message>
        <message>
            <source>これは交通系や電子マネーのカードです</source>
            <translation>यो यातायात वा इ-मनी कार्ड हो</translation>
        </message>
        <message>
            <source>マイナンバーカードではないカードが置かれています。</source>
            <translation>रिडरमा राखिएको माइ नम्बर कार्ड होइन।</translation>
        </message>
        <message>
            <source>いまのカードを取って、マイナンバーカードを置いてください。財布やケースごと置かないでください。</source>
            <translation>यो झिकेर माइ नम्बर कार्ड राख्नुहोस्। पर्स वा खोलसहित नराख्नुहोस्।</translation>
        </message>
        <message>
            <source>これは運転免許証のようです</source>
            <translation>यो सवारी लाइसेन्स जस्तो छ</translation>
        </message>
        <message>
            <source>いまのカードを取って、マイナンバーカードを置いてください。</source>
            <translation>यो झिकेर माइ नम्बर कार्ड राख्नुहोस्।</translation>
        </message>
        <message>
            <source>このカードでは手続きできません</source>
            <translation>यो कार्ड यहाँ चल्दैन</translation>
        </message>
        <message>
            <source>別のICカード(クレジットカードや在留カードなど)が置かれています。</source>
            <translation>अर्कै IC कार्ड (क्रेडिट कार्ड, रेसिडेन्स कार्ड आदि) राखिएको छ।</translation>
        </message>
        <message>
            <source>カードに電子証明書が入っていません</source>
            <translation>कार्डमा इलेक्ट्रोनिक प्रमाणपत्र छैन</translation>
        </message>
        <message>
            <source>カードを申請したときに「電子証明書は不要」とした方のカードなどには、入っていません。予約には利用者証明用電子証明書が必要です。</source>
            <translation>कार्ड बनाउँदा "प्रमाणपत्र चाहिँदैन" भन्नुभएको हुन सक्छ। बुकिङलाई प्रयोगकर्ता प्रमाणीकरण प्रमाणपत्र चाहिन्छ।</translation>
        </message>
        <message>
            <source>「行くところ」の窓口で発行できます。発行のあと、24時間たってから、またおいでください。</source>
            <translation>"कहाँ जाने" मा लेखिएको काउन्टरमा जारी हुन्छ। जारी भएको 24 घण्टा पछि फेरि आउनुहोस्।</translation>
        </message>
        <message>
            <source>このカードの電子証明書は、まだ使えません</source>
            <translation>यो कार्डको प्रमाणपत्र अझै चल्दैन</translation>
        </message>
        <message>
            <source>電子証明書の種類が新しく、この機械がまだ対応していません。カードがこわれたのではありません。暗証番号は使っていません。</source>
            <translation>प्रमाणपत्र नयाँ किसिमको छ, यो मेसिनले अझै चलाउन सक्दैन। कार्ड बिग्रेको होइन। पिन प्रयोग भएन।</translation>
        </message>
        <message>
            <source>カードを取って、職員をお呼びください。ほかの方法をご案内します。</source>
            <translation>कार्ड झिकेर कर्मचारी बोलाउनुहोस्। अर्को तरिका बताउनेछन्।</translation>
        </message>
        <message>
            <source>電子証明書の期限が切れています</source>
            <translation>इलेक्ट्रोनिक प्रमाणपत्रको म्याद सकियो</translation>
        </message>
        <message>
            <source>カードそのものが使えても、電子証明書は5回目の誕生日で期限が来ます。在留期間がある方は、その終わりの日です。</source>
            <translation>कार्ड चल्ने भए पनि प्रमाणपत्रको म्याद जारी भएपछिको 5औं जन्मदिनमा वा बसाइको अवधि सकिँदा सकिन्छ।</translation>
        </message>
        <message>
            <source>「行くところ」の窓口で更新できます。更新のあと、24時間たってから、またおいでください。</source>
            <translation>"कहाँ जाने" मा लेखिएको काउन्टरमा नवीकरण हुन्छ। नवीकरणको 24 घण्टा पछि फेरि आउनुहोस्।</translation>
        </message>
        <message>
            <source>電子証明書が、まだ始まっていません</source>
            <translation>इलेक्ट्रोनिक प्रमाणपत्र अझै सुरु भएन</translation>
        </message>
        <message>
            <source>カードの始まりの日時が、この機械の時計より先です。機械の時計がずれているかもしれません。</source>
            <translation>कार्ड सुरु हुने मिति र समय यो मेसिनको घडीभन्दा पछि छ। घडी गलत हुन सक्छ।</translation>
        </message>
        <message>
            <source>職員をお呼びください。</source>
            <translation>कर्मचारी बोलाउनुहोस्।</translation>
        </message>
        <message>
            <source>電子証明書ができてから24時間たっていません</source>
            <translation>इलेक्ट्रोनिक प्रमाणपत्र बनेको 24 घण्टा भएन</translation>
        </message>
        <message>
            <source>電子証明書を更新・発行したあと24時間は、手続きできません。カードは正しく読み取れました。</source>
            <translation>नवीकरण वा जारी भएको 24 घण्टासम्म यहाँ गर्न मिल्दैन। कार्ड ठीकसँग पढियो।</translation>
        </message>
        <message>
            <source>{moment}から手続きできます。そのあとで、またおいでください。</source>
            <translation>{moment} देखि गर्न मिल्छ। त्यसपछि फेरि आउनुहोस्।</translation>
        </message>
        <message>
            <source>電子証明書の発行元を確かめられません</source>
            <translation>इलेक्ट्रोनिक प्रमाणपत्र: जारीकर्ता पक्का भएन</translation>
        </message>
        <message>
            <source>この窓口に登録された発行元の署名と合いません。何も記録されていません。</source>
            <translation>यहाँ दर्ता भएको कुनै जारीकर्ताको हस्ताक्षरसँग मिलेन। केही रेकर्ड भएन।</translation>
        </message>
        <message>
            <source>職員をお呼びください。新しい発行元の登録が必要なことがあります。</source>
            <translation>कर्मचारी बोलाउनुहोस्। नयाँ जारीकर्ता दर्ता गर्नुपर्ने हुन सक्छ।</translation>
        </message>
        <message>
            <source>この窓口では、いま手続きできません</source>
            <translation>यो काउन्टरमा अहिले गर्न मिल्दैन</translation>
        </message>
        <message>
            <source>カードが本物だと確かめる準備が、この機械にできていません。カードのせいではありません。何も記録されていません。</source>
            <translation>कार्ड सक्कली हो भनी जाँच्ने तयारी यो मेसिनमा छैन। कार्डको दोष होइन। केही रेकर्ड भएन।</translation>
        </message>
        <message>
            <source>カードを取って、職員をお呼びください。ほかに手続きできるところを、職員がご案内します。</source>
            <translation>कार्ड झिकेर कर्मचारी बोलाउनुहोस्। अरू कहाँ गर्न मिल्छ, बताउनेछन्।</translation>
        </message>
        <message>
            <source>暗証番号がロックされています</source>
            <translation>तपाईंको पिन लक भएको छ</translation>
        </message>
        <message>
            <source>4桁の番号を続けて3回まちがえると、カードを守るためにロックされます。</source>
            <translation>4 अंकको पिन लगातार 3 पटक गलत भए कार्ड बचाउन लक हुन्छ।</translation>
        </message>
        <message>
            <source>「行くところ」の窓口で直せます。署名用(6〜16文字)のパスワードが分かる方は、コンビニの端末でも直せます。</source>
            <translation>"कहाँ जाने" मा लेखिएको काउन्टरमा लक खुल्छ। हस्ताक्षरको पासवर्ड (6–16 अक्षर) थाहा भए कन्भिनियन्स स्टोरमा पनि खोल्न सकिन्छ।</translation>
        </message>
        <message>
            <source>このマイキーIDは登録できません</source>
            <translation>यो MyKey ID दर्ता गर्न मिल्दैन</translation>
        </message>
        <message>
            <source>入れたマイキーIDが、ほかの方のIDか、あなたの前のIDとちがうIDとして記録にあります。何も記録していません。</source>
            <translation>रेकर्ड अनुसार यो अर्कै व्यक्तिको MyKey ID हो, वा तपाईंको पहिलेको ID सँग मिल्दैन। केही रेकर्ड भएन।</translation>
        </message>
        <message>
            <source>マイキーIDをお確かめのうえ、職員をお呼びください。</source>
            <translation>MyKey ID जाँचेर कर्मचारी बोलाउनुहोस्।</translation>
        </message>
        <message>
            <source>先に予約がいります</source>
            <translation>पहिले बुकिङ गर्नुहोस्</translation>
        </message>
        <message>
            <source>このカードの予約が見つかりません。申し込みは記録されていません。</source>
            <translation>यो कार्डको बुकिङ भेटिएन। कुनै आवेदन रेकर्ड भएन।</translation>
        </message>
        <message>
            <source>カードを取って、「ポイントの予約をする」から始めてください。</source>
            <translation>कार्ड झिकेर "पोइन्ट बुकिङ गर्ने" बाट सुरु गर्नुहोस्।</translation>
        </message>
        <message>
            <source>その番号は、ほかの方の申し込みに使われています</source>
            <translation>यो नम्बर अर्को व्यक्तिको आवेदनमा छ</translation>
        </message>
        <message>
            <source>同じ決済サービスの同じ番号を、2人で使うことはできません。ポイントが別の人に届くのを防ぐためです。申し込みは記録されていません。</source>
            <translation>एउटै भुक्तानी सेवाको एउटै नम्बर 2 जनाले चलाउन मिल्दैन। पोइन्ट अरूलाई नजाओस् भनेर हो। कुनै आवेदन रेकर्ड भएन।</translation>
        </message>
        <message>
            <source>番号をお確かめください。自分の番号にまちがいないときは、職員をお呼びください。職員が、先の申し込みを止めて調べます。</source>
            <translation>नम्बर जाँच्नुहोस्। पक्कै आफ्नै हो भने कर्मचारी बोलाउनुहोस्। कर्मचारीले अघिल्लो आवेदन रोकेर जाँच्नेछन्।</translation>
        </message>
        <message>
            <source>いまは受け付けられません</source>
            <translation>अहिले रोकिएको छ</translation>
        </message>
        <message>
            <source>この窓口で、ほかの方の番号が続けて入れられました。番号を守るため、しばらく休みます。</source>
            <translation>यहाँ लगातार अरूका नम्बर हालिए। नम्बर जोगाउन यो काउन्टर केही समय रोकिन्छ।</translation>
        </message>
        <message>
            <source>{moment}から、また手続きできます。お急ぎのときは、職員をお呼びください。</source>
            <translation>{moment} देखि फेरि गर्न मिल्छ। हतार भए कर्मचारी बोलाउनुहोस्।</translation>
        </message>
        <message>
            <source>もう申し込みができています</source>
            <translation>तपाईंले आवेदन दिइसक्नुभएको छ</translation>
        </message>
        <message>
            <source>このカードの申し込みは、すでに記録されています。新しい申し込みは記録していません。</source>
            <translation>यो कार्डको आवेदन पहिल्यै रेकर्ड छ। नयाँ आवेदन रेकर्ड भएन।</translation>
        </message>
        <message>
            <source>カードを取って、「自分の状況を見る」で確かめてください。</source>
            <translation>कार्ड झिकेर "मेरो अवस्था हेर्ने" मा हेर्नुहोस्।</translation>
        </message>
        <message>
            <source>先に申し込んだサービスと、同じものにしてください</source>
            <translation>पहिले आवेदन दिएकै सेवा छान्नुहोस्</translation>
        </message>
        <message>
            <source>この施策は、先に申し込んだ施策と同じ決済サービスで受け取る決まりです。申し込みは記録されていません。</source>
            <translation>नियमअनुसार यो योजना पहिलेको योजनाकै भुक्तानी सेवामा लिनुपर्छ। कुनै आवेदन रेकर्ड भएन।</translation>
        </message>
        <message>
            <source>カードを取って、職員をお呼びください。前と同じサービスで申し込めるか、お調べします。</source>
            <translation>कार्ड झिकेर कर्मचारी बोलाउनुहोस्। पहिलेकै सेवामा आवेदन मिल्छ कि हेरिदिन्छौं।</translation>
        </message>
        <message>
            <source>この申し込みは、もう取り消せません</source>
            <translation>यो आवेदन अब रद्द हुँदैन</translation>
        </message>
        <message>
            <source>取り消せるのは、申し込んだ日のうちで、会社に渡す前だけです。申し込みは、そのまま残っています。</source>
            <translation>आवेदन दिएकै दिन, कम्पनीलाई पठाउनुअघि मात्र रद्द हुन्छ। तपाईंको आवेदन यथावत् छ।</translation>
        </message>
        <message>
            <source>カードを取って、職員にご相談ください。</source>
            <translation>कार्ड झिकेर कर्मचारीसँग कुरा गर्नुहोस्।</translation>
        </message>
        <message>
            <source>前の予約を引き継げませんでした</source>
            <translation>पहिलेको बुकिङ सार्न सकिएन</translation>
        </message>
        <message>
            <source>前の予約が取り消されたか、このカードでもう別の予約がされています。何も変えていません。</source>
            <translation>पहिलेको बुकिङ रद्द भएको छ, वा यो कार्डमा अर्को बुकिङ छ। केही फेरिएन।</translation>
        </message>
        <message>
            <source>マイキーIDが違うので、引き継げません</source>
            <translation>MyKey ID मिलेन, सार्न मिल्दैन</translation>
        </message>
        <message>
            <source>前の予約のマイキーIDのまちがいが続きました。ほかの方の予約を守るため、きょうは引き継げません。</source>
            <translation>पटक-पटक गलत भयो। अरूका बुकिङ जोगाउन आज सार्न मिल्दैन।</translation>
        </message>
        <message>
            <source>控えをさがして、あすからまたおいでください。控えがないときは、職員に聞いてください。</source>
            <translation>टिपोट खोज्नुहोस् र भोलिदेखि फेरि आउनुहोस्। टिपोट नभए कर्मचारीलाई सोध्नुहोस्।</translation>
        </message>
        <message>
            <source>カードの署名ができませんでした</source>
            <translation>कार्डले हस्ताक्षर गर्न सकेन</translation>
        </message>
        <message>
            <source>暗証番号を確かめたカードと、台の上のカードが同じだと確かめられませんでした。何も記録されていません。</source>
            <translation>पिन जाँचेको कार्ड र रिडरमा रहेको कार्ड एउटै हो भनी पक्का गर्न सकिएन। केही रेकर्ड भएन।</translation>
        </message>
        <message>
            <source>カードを取って、最初からもう一度お願いします。同じときは、職員をお呼びください。</source>
            <translation>कार्ड झिकेर सुरुदेखि फेरि गर्नुहोस्। फेरि यस्तै भए कर्मचारी बोलाउनुहोस्।</translation>
        </message>
        <message>
            <source>いま、記録ができません</source>
            <translation>अहिले रेकर्ड गर्न सकिँदैन</translation>
        </message>
        <message>
            <source>機械の記録のしくみに問題があります。いまの手続きでは、何も記録していません。</source>
            <translation>मेसिनमा रेकर्ड गर्ने समस्या छ। यस पटक केही रेकर्ड भएन।</translation>
        </message>
        <message>
            <source>手続きを続けられなくなりました</source>
            <translation>प्रक्रिया अघि बढाउन सकिएन</translation>
        </message>
        <message>
            <source>機械に思わぬことが起きました。あなたの操作のせいではありません。</source>
            <translation>मेसिनमा नसोचेको समस्या भयो। तपाईंको कारणले होइन।</translation>
        </message>
    </context>
    <context>
        <name>StabilityTexts</name>
        <message>
            <source>{seconds:g}秒の間、くり返し読みます。カードを少し動かしてみてください。</source>
            <translation>{seconds:g} सेकेन्डसम्म दोहोर्‍याएर पढिन्छ। कार्ड अलिअलि सारी हेर्नुहोस्।</translation>
        </message>
        <message>
            <source>読めた {reads}回、途切れた {losses}回、聞き直した {retries}回。ふつう {median:.2f}秒、10回に9回は {p90:.2f}秒まで、最長 {longest:.2f}秒</source>
            <translation>पढिएको {reads}, टुटेको {losses}, फेरि सोधेको {retries} पटक। सामान्य {median:.2f} से., 10 मा 9 पटक {p90:.2f} से. भित्र, बढीमा {longest:.2f} से.</translation>
        </message>
        <message>
            <source>安定して読めています。</source>
            <translation>पढाइ स्थिर छ।</translation>
        </message>
        <message>
            <source>一度も最後まで読めませんでした。</source>
            <translation>एक पटक पनि अन्त्यसम्म पढिएन।</translation>
        </message>
        <message>
            <source>読み取りが終わるまで、カードを動かさないでください。</source>
            <translation>पढाइ नसकिएसम्म कार्ड नचलाउनुहोस्।</translation>
        </message>
        <message>
            <source>読み取りに5秒以上かかることがあります。そのまま待ってください。</source>
            <translation>पढ्न 5 सेकेन्ड वा बढी लाग्न सक्छ। नचलाई पर्खनुहोस्।</translation>
        </message>
        <message>
            <source>カードを、リーダーの中央に置いてください。</source>
            <translation>कार्ड रिडरको बीचमा राख्नुहोस्।</translation>
        </message>
        <message>
            <source>カードをケースから出してください。</source>
            <translation>कार्ड खोलबाट निकाल्नुहोस्।</translation>
        </message>
        <message>
            <source>ほかのカードが入った入れ物から出し、1枚だけで置いてください。</source>
            <translation>अरू कार्ड भएको खोलबाट निकालेर 1 वटा मात्र राख्नुहोस्।</translation>
        </message>
        <message>
            <source>金属の机を避けるか、リーダーの下に厚い本などを敷いてください。</source>
            <translation>धातुको टेबलमा नराख्नुहोस्, वा रिडरमुनि बाक्लो किताब आदि राख्नुहोस्।</translation>
        </message>
        <message>
            <source>充電やイヤホンのケーブルを離し、リーダーのUSBケーブルを差し直してください。</source>
            <translation>चार्ज र इयरफोनको तार हटाउनुहोस्। रिडरको USB तार झिकेर फेरि जोड्नुहोस्।</translation>
        </message>
    </context>
    <context>
        <name>ContactTexts</name>
        <message>
            <source>{name}
{place}</source>
            <translation>{name}
{place}</translation>
        </message>
        <message>
            <source>電話 {phone}</source>
            <translation>फोन {phone}</translation>
        </message>
        <message>
            <source>FAX {fax}</source>
            <translation>फ्याक्स {fax}</translation>
        </message>
        <message>
            <source>くわしい場所は、職員にお聞きください</source>
            <translation>ठ्याक्कै कहाँ हो, कर्मचारीलाई सोध्नुहोस्</translation>
        </message>
        <message>
            <source>{name}
電話 {phone}、つながったら{press}番</source>
            <translation>{name}
फोन {phone}, जोडिएपछि {press} थिच्ने</translation>
        </message>
        <message>
            <source>お困りのとき</source>
            <translation>सहयोग चाहियो?</translation>
        </message>
        <message>
            <source>行くところ</source>
            <translation>कहाँ जाने</translation>
        </message>
        <message>
            <source>お問い合わせ</source>
            <translation>सोधपुछ</translation>
        </message>
    </context>
    <context>
        <name>Errands</name>
        <message>
            <source>予約</source>
            <translation>बुकिङ</translation>
        </message>
        <message>
            <source>申込</source>
            <translation>आवेदन</translation>
        </message>
        <message>
            <source>状況の確認</source>
            <translation>अवस्था</translation>
        </message>
        <message>
            <source>カードの確認</source>
            <translation>कार्ड जाँच</translation>
        </message>
        <message>
            <source>スマホの相談</source>
            <translation>फोन सल्लाह</translation>
        </message>
        <message>
            <source>制度の案内</source>
            <translation>पोइन्ट जानकारी</translation>
        </message>
    </context>
    <context>
        <name>EndingTexts</name>
        <message>
            <source>手続きをした方の情報は、この画面に残っていません。</source>
            <translation>यहाँ आउनुभएको व्यक्तिको कुनै जानकारी यो स्क्रिनमा बाँकी छैन।</translation>
        </message>
        <message>
            <source>はじめる</source>
            <translation>सुरु</translation>
        </message>
        <message>
            <source>カードをお取りください</source>
            <translation>आफ्नो कार्ड लिनुहोस्</translation>
        </message>
        <message>
            <source>読み取り台にカードが残っています。ご自分のものでないときは、取らずに職員をお呼びください。</source>
            <translation>कार्ड रिडरमा कार्ड बाँकी छ। आफ्नो होइन भने नलिनुहोस्, कर्मचारी बोलाउनुहोस्।</translation>
        </message>
        <message>
            <source>終わりました。
カードをお取りください</source>
            <translation>सकियो।
आफ्नो कार्ड लिनुहोस्</translation>
        </message>
        <message>
            <source>読み取り台のカードを、お持ち帰りください。</source>
            <translation>कार्ड अझै कार्ड रिडरमा छ।</translation>
        </message>
        <message>
            <source>ご自分のカードでないときは、取らずに職員をお呼びください。</source>
            <translation>आफ्नो कार्ड होइन? नछोई कर्मचारी बोलाउनुहोस्।</translation>
        </message>
        <message>
            <source>手続きは終わりました</source>
            <translation>सकियो</translation>
        </message>
        <message>
            <source>「自分の状況を見る」を押してもう一度カードを置くと、予約と申し込みを確かめられます。</source>
            <translation>बुकिङ र आवेदन हेर्न "मेरो अवस्था हेर्ने" थिचेर कार्ड फेरि राख्नुहोस्।</translation>
        </message>
        <message>
            <source>手続きを途中でやめました</source>
            <translation>तपाईंले बीचमै छोड्नुभयो</translation>
        </message>
        <message>
            <source>この手続きは、記録されていません。</source>
            <translation>यो प्रक्रिया रेकर्ड भएन।</translation>
        </message>
        <message>
            <source>カードが台から離れました</source>
            <translation>कार्ड रिडरबाट हट्यो</translation>
        </message>
        <message>
            <source>手続きを中止しました。この手続きは、記録されていません。もう一度はじめからできます。</source>
            <translation>प्रक्रिया रोकियो। यो रेकर्ड भएन। सुरुदेखि फेरि गर्न सक्नुहुन्छ।</translation>
        </message>
        <message>
            <source>手続きは記録されました</source>
            <translation>प्रक्रिया रेकर्ड भयो</translation>
        </message>
        <message>
            <source>途中でカードが離れましたが、記録はできています。「自分の状況を見る」を押してもう一度カードを置くと、確かめられます。</source>
            <translation>कार्ड बीचमै हट्यो, तर सबै रेकर्ड भयो। हेर्न "मेरो अवस्था हेर्ने" थिचेर कार्ड फेरि राख्नुहोस्।</translation>
        </message>
        <message>
            <source>手続きが記録できたか、まだ分かりません</source>
            <translation>रेकर्ड भयो कि भएन, अझै थाहा छैन</translation>
        </message>
        <message>
            <source>職員が来るまで、この画面の前でお待ちください。職員がいないときは、あとで「自分の状況を見る」を押してカードを置くと、どうなったか分かります。</source>
            <translation>कर्मचारी नआएसम्म यहीँ पर्खनुहोस्। कोही नभए पछि "मेरो अवस्था हेर्ने" थिचेर कार्ड राख्नुहोस्: के भयो थाहा हुन्छ।</translation>
        </message>
        <message>
            <source>手続きが記録できたか、まだ分かりません。職員が来るまで、この画面の前でお待ちください。</source>
            <translation>प्रक्रिया रेकर्ड भयो कि भएन, अझै थाहा छैन। कर्मचारी नआएसम्म यहीँ पर्खनुहोस्।</translation>
        </message>
        <message>
            <source>時間がたったので、手続きを終わりました</source>
            <translation>समय सकिएकाले प्रक्रिया बन्द भयो</translation>
        </message>
        <message>
            <source>しばらく操作がありませんでした。途中のものは残っていません。</source>
            <translation>केही बेर कसैले स्क्रिन छोएन। नसकिएका कुरा मेटाइए।</translation>
        </message>
        <message>
            <source>読み取り台との接続が切れました</source>
            <translation>कार्ड रिडरको जडान टुट्यो</translation>
        </message>
        <message>
            <source>カードが途中で答えなくなりました</source>
            <translation>कार्डले जवाफ दिन छोड्यो</translation>
        </message>
        <message>
            <source>カードは台にあります。手続きを中止しました。この手続きは、記録されていません。ケースから出して、もう一度はじめからできます。</source>
            <translation>कार्ड रिडरमै छ। प्रक्रिया रोकियो। यो रेकर्ड भएन। कार्ड खोलबाट निकालेर सुरुदेखि फेरि गर्न सक्नुहुन्छ।</translation>
        </message>
        <message>
            <source>カードの答えに時間がかかりすぎました</source>
            <translation>कार्डको जवाफ आउन धेरै समय लाग्यो</translation>
        </message>
        <message>
            <source>手続きを中止しました。この手続きは、記録されていません。カードを台のまん中に置くと、速くなることがあります。</source>
            <translation>प्रक्रिया रोकियो। यो रेकर्ड भएन। कार्ड रिडरको बीचमा राख्दा छिटो हुन सक्छ।</translation>
        </message>
        <message>
            <source>送った暗証番号に、カードの答えが届きませんでした。1回まちがえたことになっているかもしれません。次にカードを置くと、のこりの回数をカードに聞いてお知らせします。</source>
            <translation>पठाएको पिनमा कार्डको जवाफ आएन। 1 पटक गलत गनिएको हुन सक्छ। अर्को पटक कार्ड राख्दा बाँकी पटक कार्डलाई सोधेर भन्नेछौं।</translation>
        </message>
        <message>
            <source>手続きを終わりました</source>
            <translation>यो प्रक्रिया सकियो</translation>
        </message>
        <message>
            <source>その前に終わった手続きは、記録されています。</source>
            <translation>त्यसअघि सकेका काम रेकर्ड भएका छन्।</translation>
        </message>
        <message>
            <source>カードは、手続きの途中で置きます</source>
            <translation>भनेपछि मात्र कार्ड राख्नुहोस्</translation>
        </message>
        <message>
            <source>置かれたままのカードでは、手続きを始めません。</source>
            <translation>पहिल्यै राखिएको कार्डले केही सुरु हुँदैन।</translation>
        </message>
    </context>
    <context>
        <name>HaveMyKeyTexts</name>
        <message>
            <source>マイキーIDを、もうお持ちですか</source>
            <translation>के तपाईंसँग MyKey ID पहिल्यै छ?</translation>
        </message>
        <message>
            <source>{municipality}のこの窓口の記録に、このカードの予約はありません。</source>
            <translation>{municipality}को यो काउन्टरको रेकर्डमा यो कार्डको बुकिङ छैन।</translation>
        </message>
        <message>
            <source>はじめてです</source>
            <translation>छैन, पहिलो पटक हो</translation>
        </message>
        <message>
            <source>新しいマイキーIDを作ります</source>
            <translation>नयाँ MyKey ID बनाउँछौं</translation>
        </message>
        <message>
            <source>もう持っています</source>
            <translation>छ</translation>
        </message>
        <message>
            <source>8文字のマイキーIDを入れます</source>
            <translation>8 अक्षरको MyKey ID हाल्नुहोस्</translation>
        </message>
        <message>
            <source>スマホやほかの場所で予約した方は、マイキーIDがもうあります。その記録は、この機械では見られません。</source>
            <translation>फोन वा अरू ठाउँबाट बुकिङ गर्नुभएको भए MyKey ID पहिल्यै छ। त्यो रेकर्ड यो मेसिनमा देखिँदैन।</translation>
        </message>
        <message>
            <source>わからない</source>
            <translation>थाहा छैन</translation>
        </message>
        <message>
            <source>職員をお呼びします</source>
            <translation>कर्मचारी बोलाइदिन्छौं</translation>
        </message>
    </context>
    <context>
        <name>ItemsToBringTexts</name>
        <message>
            <source>持ってくるもの:{things}</source>
            <translation>ल्याउने: {things}</translation>
        </message>
        <message>
            <source>、</source>
            <translation>; </translation>
        </message>
        <message>
            <source>申し込みもする方は、{thing}</source>
            <translation>आवेदन पनि दिने भए: {thing}</translation>
        </message>
    </context>
    <context>
        <name>JoinTexts</name>
        <message>
            <source>前のマイキーIDを入れてください</source>
            <translation>पहिलेको MyKey ID हाल्नुहोस्</translation>
        </message>
        <message>
            <source>{moment}の予約を、新しいカードに引き継ぎます。あなたの予約のときだけ、控えの8文字を入れてください。</source>
            <translation>{moment} को बुकिङ नयाँ कार्डमा सारिन्छ। आफ्नै बुकिङ हो भने मात्र लेखेर राखेका 8 अक्षर हाल्नुहोस्।</translation>
        </message>
        <message>
            <source>その予約のマイキーIDと違います。あと{tries}回入れられます。控えを見てください。</source>
            <translation>त्यो बुकिङको MyKey ID होइन। अब {tries} पटक हाल्न मिल्छ। टिपोट हेर्नुहोस्।</translation>
        </message>
        <message>
            <source>つぎに暗証番号を入れると、台の上のカードが引き継ぎに署名します。カードは置いたままにしてください。</source>
            <translation>अब पिन हालेपछि रिडरमा रहेको कार्डले सार्ने काममा हस्ताक्षर गर्छ। कार्ड त्यहीँ रहन दिनुहोस्।</translation>
        </message>
        <message>
            <source>前の予約を引き継いでいます</source>
            <translation>पहिलेको बुकिङ सार्दै छौं</translation>
        </message>
        <message>
            <source>前の予約を引き継ぎました</source>
            <translation>पहिलेको बुकिङ सारियो</translation>
        </message>
        <message>
            <source>あなたの予約は、別のカードに引き継がれています</source>
            <translation>तपाईंको बुकिङ अर्को कार्डमा सारिएको छ</translation>
        </message>
        <message>
            <source>電子証明書が新しくなったカードに、下の日時と窓口で引き継がれました。</source>
            <translation>तलको समय र काउन्टरमा, नयाँ प्रमाणपत्र भएको कार्डमा सारिएको हो।</translation>
        </message>
        <message>
            <source>引き継いだ日時</source>
            <translation>सारेको समय</translation>
        </message>
        <message>
            <source>引き継いだ窓口</source>
            <translation>सारेको काउन्टर</translation>
        </message>
        <message>
            <source>心当たりがないときは、先へ進まず、職員に知らせてください。</source>
            <translation>तपाईंले गर्नुभएको होइन भने अघि नबढ्नुहोस्। कर्मचारीलाई भन्नुहोस्।</translation>
        </message>
        <message>
            <source>心当たりがない — 職員を呼ぶ</source>
            <translation>म होइन — कर्मचारी बोलाउने</translation>
        </message>
        <message>
            <source>わたしがしました</source>
            <translation>मैले गरेको हो</translation>
        </message>
    </context>
    <context>
        <name>LeafletTexts</name>
        <message>
            <source>何をお知りになりたいですか</source>
            <translation>के जान्न चाहनुहुन्छ?</translation>
        </message>
        <message>
            <source>読むだけです。カードは使いません。</source>
            <translation>यो पढ्नका लागि मात्र हो। कार्ड चाहिँदैन।</translation>
        </message>
        <message>
            <source>制度と手続きの流れ</source>
            <translation>कार्यक्रम र चरण</translation>
        </message>
        <message>
            <source>もらえるポイント、期限、ご注意</source>
            <translation>पोइन्ट, अन्तिम मिति, सावधानी</translation>
        </message>
        <message>
            <source>ほかの申し込み方法</source>
            <translation>आवेदनका अरू तरिका</translation>
        </message>
        <message>
            <source>スマホ、パソコン、コンビニなど</source>
            <translation>फोन, कम्प्युटर, कन्भिनियन्स स्टोर</translation>
        </message>
        <message>
            <source>手続きできる場所</source>
            <translation>गर्न मिल्ने ठाउँ</translation>
        </message>
        <message>
            <source>この近くの窓口と手続スポット</source>
            <translation>नजिकका काउन्टर र प्रक्रिया स्थल</translation>
        </message>
        <message>
            <source>4桁の暗証番号で困ったら</source>
            <translation>4 अंकको पिनमा समस्या</translation>
        </message>
        <message>
            <source>どの番号か、ロックされたときの直し方</source>
            <translation>कुन पिन हो, लक कसरी खोल्ने</translation>
        </message>
        <message>
            <source>公式の案内を持ち帰る</source>
            <translation>आधिकारिक पेज लैजाने</translation>
        </message>
        <message>
            <source>スマホで読む二次元コード</source>
            <translation>फोनका लागि QR कोड</translation>
        </message>
        <message>
            <source>どの方法で申し込みますか</source>
            <translation>कसरी आवेदन दिनुहुन्छ?</translation>
        </message>
        <message>
            <source>選ぶと、手順を読めます。紙に印刷することもできます。</source>
            <translation>एउटा छानेपछि चरण पढ्न सकिन्छ। छाप्न पनि मिल्छ।</translation>
        </message>
        <message>
            <source>選ぶと、手順を読めます。</source>
            <translation>छानेपछि चरण पढ्न सकिन्छ।</translation>
        </message>
        <message>
            <source>{leaflet}  {number} / {total}ページ</source>
            <translation>{leaflet}  पेज {number} / {total}</translation>
        </message>
        <message>
            <source>読みたいところを押してください。</source>
            <translation>पढ्न चाहेको छान्नुहोस्।</translation>
        </message>
        <message>
            <source>もくじを見る</source>
            <translation>विषयसूची हेर्ने</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <source>つぎのページ</source>
            <translation>अर्को पेज</translation>
        </message>
        <message>
            <source>ほかの案内を見る</source>
            <translation>अरू जानकारी हेर्ने</translation>
        </message>
        <message>
            <source>・</source>
            <translation>•</translation>
        </message>
        <message>
            <source>全部のページを紙に印刷する</source>
            <translation>सबै पेज छाप्ने</translation>
        </message>
        <message>
            <source>印刷しました。お持ち帰りください</source>
            <translation>छापियो। लिएर जानुहोस्</translation>
        </message>
        <message>
            <source>紙が出ていなければ、もう一度印刷する</source>
            <translation>कागज आएन? फेरि प्रिन्ट</translation>
        </message>
        <message>
            <source>手続きできる場所の一覧を見る</source>
            <translation>ठाउँहरूको सूची हेर्ने</translation>
        </message>
        <message>
            <source>{programme}とは</source>
            <translation>{programme} के हो</translation>
        </message>
        <message>
            <source>いつまでにするか</source>
            <translation>अन्तिम मिति</translation>
        </message>
        <message>
            <source>予約:{window}</source>
            <translation>बुकिङ: {window}</translation>
        </message>
        <message>
            <source>申し込み:{window}</source>
            <translation>आवेदन: {window}</translation>
        </message>
        <message>
            <source>チャージ・買い物:{window}</source>
            <translation>रिचार्ज वा किनमेल: {window}</translation>
        </message>
        <message>
            <source>申し込みの期限は、施策ごとにちがいます。つぎのページをごらんください。</source>
            <translation>आवेदनको अन्तिम मिति हरेक योजनाको फरक छ। अर्को पेज हेर्नुहोस्।</translation>
        </message>
        <message>
            <source>チャージか買い物の{rate}%、{points}ポイントまで</source>
            <translation>रिचार्ज वा किनमेलको {rate}%, {points} पोइन्टसम्म</translation>
        </message>
        <message>
            <source>{points}ポイント</source>
            <translation>{points} पोइन्ट</translation>
        </message>
        <message>
            <source>{opens}から{last}まで</source>
            <translation>{opens} देखि {last} सम्म</translation>
        </message>
        <message>
            <source>{opens}から</source>
            <translation>{opens} देखि</translation>
        </message>
        <message>
            <source>{last}まで</source>
            <translation>{last} सम्म</translation>
        </message>
        <message>
            <source>{last}で終わりました</source>
            <translation>{last} मा सकियो</translation>
        </message>
        <message>
            <source>いま、できます。終わりの日は決まっていません</source>
            <translation>अहिले खुला छ। अन्तिम दिन तोकिएको छैन</translation>
        </message>
        <message>
            <source>この窓口に持ってくるもの</source>
            <translation>यो काउन्टरमा ल्याउने कुरा</translation>
        </message>
        <message>
            <source>場所と受付時間</source>
            <translation>ठाउँ र समय</translation>
        </message>
        <message>
            <source>この窓口へのお問い合わせ</source>
            <translation>यो काउन्टरमा सम्पर्क</translation>
        </message>
        <message>
            <source>{municipality}からのお知らせ</source>
            <translation>{municipality}को सूचना</translation>
        </message>
        <message>
            <source>どの暗証番号ですか</source>
            <translation>कुन पिन हो?</translation>
        </message>
        <message>
            <source>ここで使うのは「利用者証明用」の4桁です。カードを受け取ったときに決めた数字です。</source>
            <translation>यहाँ 4 अंकको "प्रयोगकर्ता प्रमाणीकरण" पिन चाहिन्छ। कार्ड लिँदा आफैंले राखेको अंक हो।</translation>
        </message>
        <message>
            <source>「住民基本台帳用」と「券面事項入力補助用」も4桁です。これとは別の数字のことがあります。</source>
            <translation>"निवासी दर्ता" र "कार्ड विवरण" पिन पनि 4 अंकका हुन्छन्। ती फरक हुन सक्छन्।</translation>
        </message>
        <message>
            <source>「署名用」は6〜16文字です。ここでは使いません。</source>
            <translation>"हस्ताक्षर" पिन 6–16 अक्षरको हुन्छ। यहाँ चाहिँदैन।</translation>
        </message>
        <message>
            <source>番号がたしかでないとき</source>
            <translation>पिन पक्का थाहा छैन?</translation>
        </message>
        <message>
            <source>思いついた番号を、順に試さないでください。3回続けてまちがえると、ロックされます。</source>
            <translation>अन्दाजले नहाल्नुहोस्। लगातार 3 पटक गलत भए लक हुन्छ।</translation>
        </message>
        <message>
            <source>まちがえた回数は、カードが覚えています。日がたっても、もどりません。正しく入れると、もどります。</source>
            <translation>गलत भएका पटक, जति दिन बिते पनि, गनिइरहन्छ। सही पिनले मात्र हट्छ।</translation>
        </message>
        <message>
            <source>思い出せないときは、{desk}で新しい番号に決め直せます。</source>
            <translation>सम्झन नसके {desk}मा नयाँ पिन राख्न सकिन्छ।</translation>
        </message>
        <message>
            <source>番号は、職員にも教えないでください。</source>
            <translation>पिन कर्मचारीलाई पनि नभन्नुहोस्।</translation>
        </message>
        <message>
            <source>ロックされたときに直すところ</source>
            <translation>लक खोल्ने ठाउँ</translation>
        </message>
        <message>
            <source>{desk}({place})で直せます。</source>
            <translation>{desk} ({place}) मा लक खुल्छ।</translation>
        </message>
        <message>
            <source>ほかの市区町村にお住まいの方は、お住まいの市区町村の窓口で直します。</source>
            <translation>अर्को नगरमा बस्ने भए त्यहीँको काउन्टरमा खोल्नुहोस्।</translation>
        </message>
        <message>
            <source>マイナンバーカードをお持ちください。運転免許証などがいることもあります。</source>
            <translation>माइ नम्बर कार्ड ल्याउनुहोस्। सवारी लाइसेन्स आदि पनि चाहिन सक्छ।</translation>
        </message>
        <message>
            <source>15歳未満の方などは、法定代理人が直せます。ほかの代理の方は、その日のうちには終わりません。</source>
            <translation>15 वर्षमुनिका बच्चाको लक कानुनी प्रतिनिधिले खोल्न मिल्छ। अरू कोही आए त्यसै दिन सकिँदैन।</translation>
        </message>
        <message>
            <source>公式のページです。</source>
            <translation>आधिकारिक पेज हो।</translation>
        </message>
        <message>
            <source>リーフレットです。</source>
            <translation>पर्चा हो।</translation>
        </message>
        <message>
            <source>動画です。音が出ます。</source>
            <translation>भिडियो हो। आवाज आउँछ।</translation>
        </message>
        <message>
            <source>サイトの中の「{name}」です。</source>
            <translation>साइटभित्रको "{name}" हो।</translation>
        </message>
        <message>
            <source>四角いコードにスマホのカメラを向けると開きます。通信料がかかることがあります。</source>
            <translation>फोनको क्यामेरा कोडमा तेर्स्याएपछि खुल्छ। डाटा शुल्क लाग्न सक्छ।</translation>
        </message>
        <message>
            <source>{name}の二次元コード</source>
            <translation>QR कोड: {name}</translation>
        </message>
        <message>
            <source>ほかの公式の案内</source>
            <translation>अरू आधिकारिक जानकारी</translation>
        </message>
        <message>
            <source>行く前に、受付時間をお確かめください。</source>
            <translation>जानुअघि खुल्ने समय हेर्नुहोस्।</translation>
        </message>
        <message>
            <source>この窓口</source>
            <translation>यो काउन्टर</translation>
        </message>
        <message>
            <source>本日 {spans}</source>
            <translation>आज {spans}</translation>
        </message>
        <message>
            <source>本日はお休みです</source>
            <translation>आज बन्द</translation>
        </message>
        <message>
            <source>受付 {hours}</source>
            <translation>खुल्ने {hours}</translation>
        </message>
        <message>
            <source>ほかの場所をさがすには</source>
            <translation>अरू ठाउँ खोज्न</translation>
        </message>
        <message>
            <source>国のホームページの「手続きができるスポット検索」で調べられます。電話でも聞けます。</source>
            <translation>सरकारी साइटको प्रक्रिया स्थल खोजमा हेर्नुहोस्, वा फोनमा सोध्नुहोस्।</translation>
        </message>
        <message>
            <source>お問い合わせ</source>
            <translation>सोधपुछ</translation>
        </message>
    </context>
    <context>
        <name>LinkTexts</name>
        <message>
            <source>親と子は、別々の決済サービスIDを選びます。お子さまが何人かいるときは、1人ずつ、そのお子さまのカードで手続きします。</source>
            <translation>अभिभावक र बच्चाको भुक्तानी सेवा ID फरक हुनुपर्छ। बच्चा धेरै भए, एक-एक गरी त्यही बच्चाको कार्डले गर्नुहोस्।</translation>
        </message>
        <message>
            <source>お子さまの分は、あなたの決済サービスIDでも受け取れます。お子さまが何人かいるときは、1人ずつ、そのお子さまのカードで手続きします。</source>
            <translation>बच्चाको पोइन्ट तपाईंकै भुक्तानी सेवा ID मा लिन मिल्छ। बच्चा धेरै भए, एक-एक गरी त्यही बच्चाको कार्डले गर्नुहोस्।</translation>
        </message>
        <message>
            <source>先に予約をします</source>
            <translation>पहिले बुकिङ गर्नुहोस्</translation>
        </message>
        <message>
            <source>{municipality}のこの窓口の記録に、このカードの予約はありません。カードはそのままで、続けて予約できます。</source>
            <translation>{municipality}को यो काउन्टरको रेकर्डमा यो कार्डको बुकिङ छैन। कार्ड त्यहीँ राख्नुहोस्, अहिले बुकिङ गर्न मिल्छ।</translation>
        </message>
        <message>
            <source>まだ予約がありません</source>
            <translation>अझै बुकिङ छैन</translation>
        </message>
        <message>
            <source>予約に進む</source>
            <translation>बुकिङमा जाने</translation>
        </message>
        <message>
            <source>どのポイントを申し込みますか</source>
            <translation>कुन पोइन्टका लागि आवेदन दिने?</translation>
        </message>
        <message>
            <source>1つずつ申し込みます。終わったら、続けてほかも申し込めます。</source>
            <translation>एक पटकमा एउटा आवेदन दिनुहोस्। सकेपछि अर्को आवेदन पनि गर्न मिल्छ।</translation>
        </message>
        <message>
            <source>{points}ポイントまで。{who}</source>
            <translation>{points} पोइन्टसम्म। {who}</translation>
        </message>
        <message>
            <source>{points}ポイント。{who}</source>
            <translation>{points} पोइन्ट। {who}</translation>
        </message>
        <message>
            <source>どの決済サービスにしますか</source>
            <translation>कुन भुक्तानी सेवा रोज्ने?</translation>
        </message>
        <message>
            <source>文字を押すと、名前で探せます</source>
            <translation>नाम टाइप गर्ने</translation>
        </message>
        <message>
            <source>種類:{kind}</source>
            <translation>किसिम: {kind}</translation>
        </message>
        <message>
            <source>すべて</source>
            <translation>सबै</translation>
        </message>
        <message>
            <source>もらい方:{use}</source>
            <translation>पाउने: {use}</translation>
        </message>
        <message>
            <source>{filter} ▼</source>
            <translation>{filter} ▼</translation>
        </message>
        <message>
            <source>{filter} ▲</source>
            <translation>{filter} ▲</translation>
        </message>
        <message>
            <source>✓ {option}</source>
            <translation>✓ {option}</translation>
        </message>
        <message>
            <source>□ ここで申し込めるものだけ</source>
            <translation>□ यहाँ आवेदन मिल्ने</translation>
        </message>
        <message>
            <source>✓ ここで申し込めるものだけ</source>
            <translation>✓ यहाँ आवेदन मिल्ने</translation>
        </message>
        <message>
            <source>▲ 前の{count}件</source>
            <translation>▲ अघिल्ला {count}</translation>
        </message>
        <message>
            <source>▼ 次の{count}件</source>
            <translation>▼ अर्का {count}</translation>
        </message>
        <message>
            <source>{first}〜{last}件目 / 全{total}件</source>
            <translation>{total} मध्ये {first} देखि {last}</translation>
        </message>
        <message>
            <source>▲ 上にもどる</source>
            <translation>▲ माथि जाने</translation>
        </message>
        <message>
            <source>▼ つづきを見る</source>
            <translation>▼ अझै पढ्ने</translation>
        </message>
        <message>
            <source>見つかりません。文字を減らすか、「種類」と「もらい方」を「すべて」にしてください。ないときは、職員におたずねください。</source>
            <translation>भेटिएन। केही अक्षर हटाउनुहोस्, वा "किसिम" र "पाउने" लाई "सबै" मा राख्नुहोस्। त्यहाँ नभए कर्मचारीलाई सोध्नुहोस्।</translation>
        </message>
        <message>
            <source>探している決済サービスの名前</source>
            <translation>खोज्ने भुक्तानी सेवाको नाम</translation>
        </message>
        <message>
            <source>かな</source>
            <translation>Kana</translation>
        </message>
        <message>
            <source>英数字</source>
            <translation>ABC123</translation>
        </message>
        <message>
            <source>記号</source>
            <translation>चिन्ह</translation>
        </message>
        <message>
            <source>全部消す</source>
            <translation>सबै मेट्ने</translation>
        </message>
        <message>
            <source>{what}。申し込んだあとは、変えられません。</source>
            <translation>{what}। आवेदन दिएपछि फेर्न मिल्दैन।</translation>
        </message>
        <message>
            <source>先に申し込んだ施策と、同じ決済サービスで受け取る決まりです。ほかのサービスは選べません。</source>
            <translation>पहिलेको योजनाकै भुक्तानी सेवामा लिनुपर्ने नियम छ। अर्को रोज्न मिल्दैन।</translation>
        </message>
        <message>
            <source>このサービスは、この機械では申し込めません</source>
            <translation>यो मेसिनमा यसको आवेदन मिल्दैन</translation>
        </message>
        <message>
            <source>申し込めるところ
{elsewhere}</source>
            <translation>आवेदन दिने ठाउँ
{elsewhere}</translation>
        </message>
        <message>
            <source>申し込めるところは、この機械には分かりません。職員か、サービスの会社におたずねください。</source>
            <translation>कहाँ आवेदन दिने, यो मेसिनलाई थाहा छैन। कर्मचारी वा सेवाको कम्पनीलाई सोध्नुहोस्।</translation>
        </message>
        <message>
            <source>この機械で申し込めるか分かりません</source>
            <translation>यहाँ आवेदन मिल्छ कि मिल्दैन, थाहा छैन</translation>
        </message>
        <message>
            <source>職員におたずねください。下の「職員を呼ぶ」を押すと、職員がまいります。</source>
            <translation>कर्मचारीलाई सोध्नुहोस्। तलको "कर्मचारी बोलाउने" थिचेपछि कर्मचारी आउँछन्।</translation>
        </message>
        <message>
            <source>職員の方へ:このサービスがここで申し込めるかは、一覧では分かっていません。確かめてから進んでください。</source>
            <translation>कर्मचारीका लागि: यो सेवाको आवेदन यहाँ मिल्छ कि मिल्दैन, सूचीमा छैन। पक्का गरेर मात्र अघि बढ्नुहोस्।</translation>
        </message>
        <message>
            <source>このサービスの申し込みは終わりました</source>
            <translation>यो सेवाको आवेदन सकियो</translation>
        </message>
        <message>
            <source>{day}まででした。先に申し込んだ施策と同じサービスにする決まりなので、職員におたずねください。</source>
            <translation>अन्तिम दिन {day} थियो। पहिलेको योजनाकै सेवा हुनुपर्छ, त्यसैले कर्मचारीलाई सोध्नुहोस्।</translation>
        </message>
        <message>
            <source>{day}まででした。もどって、ほかのサービスを選んでください。</source>
            <translation>अन्तिम दिन {day} थियो। पछाडि गएर अर्को सेवा छान्नुहोस्।</translation>
        </message>
        <message>
            <source>これにする</source>
            <translation>यो छान्ने</translation>
        </message>
        <message>
            <source>いくらもらえるか計算する</source>
            <translation>पाइने पोइन्ट हिसाब गर्ने</translation>
        </message>
        <message>
            <source>いくら使いますか</source>
            <translation>कति खर्च गर्नुहुन्छ?</translation>
        </message>
        <message>
            <source>金額を押すと、もらえるポイントが出ます。</source>
            <translation>रकम थिचेपछि पाइने पोइन्ट देखिन्छ।</translation>
        </message>
        <message>
            <source>{yen:,}円</source>
            <translation>{yen:,} येन</translation>
        </message>
        <message>
            <source>{points:,}ポイント</source>
            <translation>{points:,} पोइन्ट</translation>
        </message>
        <message>
            <source>もらえるのは{cap:,}ポイントまで。{yen:,}円で上限になります。</source>
            <translation>बढीमा {cap:,} पोइन्ट पाइन्छ। {yen:,} येनमा यो सीमा पुग्छ।</translation>
        </message>
        <message>
            <source>金額にかかわらず、{cap:,}ポイントです。</source>
            <translation>जति रकम भए पनि {cap:,} पोइन्ट।</translation>
        </message>
        <message>
            <source>申し込む前に、お読みください</source>
            <translation>आवेदन दिनुअघि पढ्नुहोस्</translation>
        </message>
        <message>
            <source>{service}に申し込みます。よければ「同意して進む」を押してください。</source>
            <translation>{service}मा आवेदन दिँदै हुनुहुन्छ। मञ्जुर भए "मञ्जुर छ" थिच्नुहोस्।</translation>
        </message>
        <message>
            <source>同意して進む</source>
            <translation>मञ्जुर छ</translation>
        </message>
        <message>
            <source>{label}を入れてください</source>
            <translation>हाल्नुहोस्: {label}</translation>
        </message>
        <message>
            <source>もう一度、同じ番号を入れてください</source>
            <translation>उही नम्बर फेरि हाल्नुहोस्</translation>
        </message>
        <message>
            <source>{label}の打ちまちがいを防ぐため、2回入れます。カードやスマホを見ながら、最初から入れてください。</source>
            <translation>{label}: गल्ती नहोस् भनेर 2 पटक हालिन्छ। कार्ड वा फोन हेरेर सुरुदेखि हाल्नुहोस्।</translation>
        </message>
        <message>
            <source>1回目</source>
            <translation>पहिलो</translation>
        </message>
        <message>
            <source>2回目</source>
            <translation>दोस्रो</translation>
        </message>
        <message>
            <source>書いてあるところ
{where}</source>
            <translation>लेखिएको ठाउँ
{where}</translation>
        </message>
        <message>
            <source>会社から知らされた番号です。どれか分からないときは、職員におたずねください。</source>
            <translation>कम्पनीले दिएको नम्बर हो। कुन हो थाहा नभए कर्मचारीलाई सोध्नुहोस्।</translation>
        </message>
        <message>
            <source>二次元コードやバーコードは、読み取り機でも入れられます。</source>
            <translation>QR कोड वा बारकोड स्क्यानरले पनि हाल्न मिल्छ।</translation>
        </message>
        <message>
            <source>ほかの人に見えないように、●で表示します。</source>
            <translation>अरूले नदेखून् भनेर ● देखाइन्छ।</translation>
        </message>
        <message>
            <source>{length}文字の{alphabet}です。</source>
            <translation>{length} वटा {alphabet} हुन्छ।</translation>
        </message>
        <message>
            <source>数字</source>
            <translation>अंक</translation>
        </message>
        <message>
            <source>英字と数字</source>
            <translation>अक्षर वा अंक</translation>
        </message>
        <message>
            <source>英字・数字・記号</source>
            <translation>अक्षर, अंक वा चिन्ह</translation>
        </message>
        <message>
            <source>コードは、どこにも書いてない</source>
            <translation>कोड कतै लेखिएको छैन</translation>
        </message>
        <message>
            <source>{count}文字入りました</source>
            <translation>हालिएका अक्षर: {count}</translation>
        </message>
        <message>
            <source>個人番号(マイナンバー)のようです。個人番号は、法律で、ここに入れられません。決済サービスの番号を入れてください。</source>
            <translation>यो माइ नम्बर (12 अंक) जस्तो छ। कानुनअनुसार यहाँ हाल्न मिल्दैन। भुक्तानी सेवाको नम्बर हाल्नुहोस्।</translation>
        </message>
        <message>
            <source>この番号に使えない文字が入っています。もう一度お確かめください。</source>
            <translation>यो नम्बरमा चलाउन नमिल्ने अक्षर छ। फेरि जाँच्नुहोस्।</translation>
        </message>
        <message>
            <source>文字の数がちがいます。もう一度お確かめください。</source>
            <translation>अक्षरको संख्या मिलेन। फेरि जाँच्नुहोस्।</translation>
        </message>
        <message>
            <source>{prefix}で始まる番号です。別の番号ではないか、お確かめください。</source>
            <translation>यो नम्बर {prefix} बाट सुरु हुनुपर्छ। अर्कै नम्बर हो कि, जाँच्नुहोस्।</translation>
        </message>
        <message>
            <source>どこかの数字がちがうようです。1字ずつお確かめください。</source>
            <translation>कुनै अंक गलत जस्तो छ। एक-एक गरी जाँच्नुहोस्।</translation>
        </message>
        <message>
            <source>1回目と2回目で、左から{place}文字目がちがいました。最初から入れ直してください。</source>
            <translation>पहिलो र दोस्रोमा बायाँबाट {place}औं अक्षर मिलेन। सुरुदेखि फेरि हाल्नुहोस्।</translation>
        </message>
        <message>
            <source>コードは、読み取り機では入れられません。手で入れてください。</source>
            <translation>कोड स्क्यानरले हाल्न मिल्दैन। हातले हाल्नुहोस्।</translation>
        </message>
        <message>
            <source>前に入れた番号と同じです。ここには、セキュリティコードを入れてください。</source>
            <translation>यो अघि हालेकै नम्बर हो। यहाँ सेक्युरिटी कोड हाल्नुहोस्।</translation>
        </message>
        <message>
            <source>読み取った番号は、合っていますか</source>
            <translation>स्क्यान गरेको नम्बर सही छ?</translation>
        </message>
        <message>
            <source>お手元の{label}と、4文字ずつ見くらべてください。</source>
            <translation>आफ्नो {label}सँग 4-4 अक्षर गरी दाँज्नुहोस्।</translation>
        </message>
        <message>
            <source>大文字と小文字が逆になることがあります。1字ずつ見くらべ、ちがうときは「もどる」を押して、手で入れてください。</source>
            <translation>ठूला र साना अक्षर उल्टो हुन सक्छन्। एक-एक अक्षर दाँज्नुहोस्। फरक भए "पछाडि" थिचेर हातले हाल्नुहोस्।</translation>
        </message>
        <message>
            <source>合っています</source>
            <translation>हो, सही छ</translation>
        </message>
        <message>
            <source>職員の方が、番号を確かめます</source>
            <translation>कर्मचारीले नम्बर जाँच्नेछन्</translation>
        </message>
        <message>
            <source>お手元のカードやスマホを、職員にお見せください。</source>
            <translation>आफ्नो कार्ड वा फोन कर्मचारीलाई देखाउनुहोस्।</translation>
        </message>
        <message>
            <source>これで申し込みますか</source>
            <translation>यसरी आवेदन दिने?</translation>
        </message>
        <message>
            <source>番号とサービスを、もう一度お確かめください。</source>
            <translation>नम्बर र सेवा फेरि एक पटक जाँच्नुहोस्।</translation>
        </message>
        <message>
            <source>申し込んだあとは、決済サービスを変えられません。</source>
            <translation>आवेदन दिएपछि भुक्तानी सेवा फेर्न मिल्दैन।</translation>
        </message>
        <message>
            <source>決済サービス</source>
            <translation>सेवा</translation>
        </message>
        <message>
            <source>もらえるポイント</source>
            <translation>पाइने पोइन्ट</translation>
        </message>
        <message>
            <source>最大 {points:,}ポイント</source>
            <translation>{points:,} पोइन्टसम्म</translation>
        </message>
        <message>
            <source>{yen:,}円チャージしたとき</source>
            <translation>{yen:,} येन रिचार्ज गर्दा</translation>
        </message>
        <message>
            <source>{yen:,}円お買い物したとき</source>
            <translation>{yen:,} येन किनमेल गर्दा</translation>
        </message>
        <message>
            <source>{yen:,}円利用したとき</source>
            <translation>{yen:,} येन चलाउँदा</translation>
        </message>
        <message>
            <source>もらえる期間</source>
            <translation>कहिले</translation>
        </message>
        <message>
            <source>{day}から</source>
            <translation>{day} देखि</translation>
        </message>
        <message>
            <source>{day}から{last}まで</source>
            <translation>{day} – {last}</translation>
        </message>
        <message>
            <source>✓ 2回の入力が一致しました</source>
            <translation>✓ दुवै पटक एउटै छ</translation>
        </message>
        <message>
            <source>✓ 読み取った番号を、見くらべました</source>
            <translation>✓ स्क्यान गरेको नम्बर दाँज्नुभयो</translation>
        </message>
        <message>
            <source>✓ 職員も確かめました</source>
            <translation>✓ कर्मचारीले पनि जाँचे</translation>
        </message>
        <message>
            <source>つぎに暗証番号を入れると、カードがこの内容に署名します。署名は、ご本人が決めたというしるしです。カードは置いたままにしてください。</source>
            <translation>अब पिन हालेपछि कार्डले यसमा हस्ताक्षर गर्छ। यो तपाईं आफैंको निर्णय हो भन्ने चिन्ह हो। कार्ड त्यहीँ रहन दिनुहोस्।</translation>
        </message>
        <message>
            <source>この内容で申し込む</source>
            <translation>आवेदन दिने</translation>
        </message>
        <message>
            <source>番号を入れ直す</source>
            <translation>नम्बर फेरि हाल्ने</translation>
        </message>
        <message>
            <source>申し込みを記録しています</source>
            <translation>आवेदन रेकर्ड गर्दै छौं</translation>
        </message>
        <message>
            <source>取り消しを記録しています</source>
            <translation>रद्द रेकर्ड गर्दै छौं</translation>
        </message>
        <message>
            <source>続けて申し込む</source>
            <translation>आवेदनमा जाने</translation>
        </message>
        <message>
            <source>申し込みを受け付けました</source>
            <translation>आवेदन भयो</translation>
        </message>
        <message>
            <source>カードを取る前に、番号を控えてください。</source>
            <translation>कार्ड झिक्नुअघि यो नम्बर लेखेर राख्नुहोस्।</translation>
        </message>
        <message>
            <source>番号の終わり</source>
            <translation>अन्तिम भाग</translation>
        </message>
        <message>
            <source>●●●● {tail}</source>
            <translation>●●●● {tail}</translation>
        </message>
        <message>
            <source>受付番号</source>
            <translation>दर्ता नं.</translation>
        </message>
        <message>
            <source>まちがえたときは、「自分の状況を見る」で取り消せることがあります。きょうのうちで、まだ会社に渡していないときです。</source>
            <translation>गल्ती भयो? आज, कम्पनीलाई पठाउनुअघि, "मेरो अवस्था हेर्ने" बाट रद्द गर्न मिल्न सक्छ।</translation>
        </message>
        <message>
            <source>会社の登録が終わるのを待ちます。終わったかは「自分の状況を見る」で分かります。</source>
            <translation>कम्पनीले दर्ता नगरेसम्म पर्खनुहोस्। सकियो कि, "मेरो अवस्था हेर्ने" मा देखिन्छ।</translation>
        </message>
        <message>
            <source>登録が終わってから、{service}にチャージすると、ポイントがもらえます。</source>
            <translation>दर्ता भएपछि {service} रिचार्ज गर्दा पोइन्ट पाइन्छ।</translation>
        </message>
        <message>
            <source>登録が終わってから、{service}で買い物をすると、ポイントがもらえます。</source>
            <translation>दर्ता भएपछि {service}ले किनमेल गर्दा पोइन्ट पाइन्छ।</translation>
        </message>
        <message>
            <source>登録が終わってから、{service}を利用すると、ポイントがもらえます。</source>
            <translation>दर्ता भएपछि {service} चलाउँदा पोइन्ट पाइन्छ।</translation>
        </message>
        <message>
            <source>登録が終わると、{service}にポイントが届きます。</source>
            <translation>दर्ता भएपछि {service}मा पोइन्ट आउँछ।</translation>
        </message>
        <message>
            <source>対象は{day}からです。</source>
            <translation>{day} देखि गनिन्छ।</translation>
        </message>
        <message>
            <source>対象は{day}から{last}までです。</source>
            <translation>{day} देखि {last} सम्म गनिन्छ।</translation>
        </message>
        <message>
            <source>届くのは、{grant}です。</source>
            <translation>पोइन्ट आउने: {grant}।</translation>
        </message>
        <message>
            <source>受け取りの操作:{how}。</source>
            <translation>लिने तरिका: {how}।</translation>
        </message>
        <message>
            <source>次のお子さまの分は、このカードを取ってから、次のお子さまのカードで、最初から手続きします。</source>
            <translation>अर्को बच्चाका लागि यो कार्ड झिकेर, त्यो बच्चाको कार्डले सुरुदेखि गर्नुहोस्।</translation>
        </message>
        <message>
            <source>ほかのポイントも申し込む</source>
            <translation>अरू पोइन्टको पनि आवेदन दिने</translation>
        </message>
        <message>
            <source>ポイントの見かた</source>
            <translation>पोइन्ट हेर्ने तरिका</translation>
        </message>
        <message>
            <source>ポイントは、会社のほうで見られます</source>
            <translation>पोइन्ट कम्पनीमा हेर्न सकिन्छ</translation>
        </message>
        <message>
            <source>この窓口では、いまのポイントは分かりません。{provider}のアプリやページ、店の窓口で確かめてください。</source>
            <translation>यो काउन्टरमा अहिलेको पोइन्ट देखिँदैन। {provider}को एप, वेबसाइट वा पसलमा हेर्नुहोस्।</translation>
        </message>
        <message>
            <source>{service}の会社</source>
            <translation>{service}को कम्पनी</translation>
        </message>
        <message>
            <source>会社のページの二次元コード</source>
            <translation>कम्पनीको पेजको QR कोड</translation>
        </message>
        <message>
            <source>四角いコードにスマホのカメラを向けると、会社のページが開きます。</source>
            <translation>फोनको क्यामेरा कोडमा तेर्स्याएपछि कम्पनीको पेज खुल्छ।</translation>
        </message>
        <message>
            <source>あなたの予約と申し込み</source>
            <translation>तपाईंको बुकिङ र आवेदन</translation>
        </message>
        <message>
            <source>カードを取ると、この画面は消えます。</source>
            <translation>कार्ड झिकेपछि यो स्क्रिन बन्द हुन्छ।</translation>
        </message>
        <message>
            <source>{moment}に予約しました</source>
            <translation>{moment} मा बुकिङ भयो</translation>
        </message>
        <message>
            <source>マイキーIDを見る</source>
            <translation>MyKey ID हेर्ने</translation>
        </message>
        <message>
            <source>申し込みは、まだありません。</source>
            <translation>अझै आवेदन छैन।</translation>
        </message>
        <message>
            <source>申し込む</source>
            <translation>आवेदन</translation>
        </message>
        <message>
            <source>この申し込みを取り消す</source>
            <translation>यो आवेदन रद्द गर्ने</translation>
        </message>
        <message>
            <source>「{what}」を取り消す</source>
            <translation>"{what}" रद्द गर्ने</translation>
        </message>
        <message>
            <source>{service}
{measure}</source>
            <translation>{service}
{measure}</translation>
        </message>
        <message>
            <source>施策</source>
            <translation>योजना</translation>
        </message>
        <message>
            <source>{moment}に受け付けました</source>
            <translation>{moment} मा प्राप्त भयो</translation>
        </message>
        <message>
            <source>{moment}に会社へ渡しました。返事を待っています</source>
            <translation>{moment} मा कम्पनीलाई पठाइयो। जवाफ पर्खँदै छौं</translation>
        </message>
        <message>
            <source>{moment}に会社の登録が終わりました</source>
            <translation>{moment} मा कम्पनीको दर्ता सकियो</translation>
        </message>
        <message>
            <source>{moment}に会社から断られました。{reason}</source>
            <translation>{moment} मा कम्पनीले अस्वीकार गर्‍यो। {reason}</translation>
        </message>
        <message>
            <source>{moment}に取り消しました</source>
            <translation>{moment} मा रद्द भयो</translation>
        </message>
        <message>
            <source>番号が見つからないためです。番号を確かめて、申し込み直せます</source>
            <translation>नम्बर भेटिएन। जाँचेर फेरि आवेदन दिन मिल्छ</translation>
        </message>
        <message>
            <source>セキュリティコードがちがうためです。確かめて、申し込み直せます</source>
            <translation>सेक्युरिटी कोड गलत छ। जाँचेर फेरि आवेदन दिन मिल्छ</translation>
        </message>
        <message>
            <source>その番号が使えなくなっているためです。申し込み直せます</source>
            <translation>त्यो नम्बर अब चल्दैन। फेरि आवेदन दिन मिल्छ</translation>
        </message>
        <message>
            <source>もう登録されているためです。職員におたずねください</source>
            <translation>पहिल्यै दर्ता छ। कर्मचारीलाई सोध्नुहोस्</translation>
        </message>
        <message>
            <source>会社の決まりに合わないためです。会社におたずねください</source>
            <translation>कम्पनीको नियमसँग मिलेन। कम्पनीलाई सोध्नुहोस्</translation>
        </message>
        <message>
            <source>理由は、会社におたずねください</source>
            <translation>कारण कम्पनीलाई सोध्नुहोस्</translation>
        </message>
        <message>
            <source>この申し込みを取り消しますか</source>
            <translation>यो आवेदन रद्द गर्ने हो?</translation>
        </message>
        <message>
            <source>取り消せるのは、きょうだけです。取り消したあとは、申し込み直せます。</source>
            <translation>आज मात्र रद्द गर्न मिल्छ। रद्द गरेपछि फेरि आवेदन दिन मिल्छ।</translation>
        </message>
        <message>
            <source>つぎに暗証番号を入れると、台の上のカードが取り消しに署名します。カードは置いたままにしてください。</source>
            <translation>अब पिन हालेपछि रिडरमा रहेको कार्डले रद्दमा हस्ताक्षर गर्छ। कार्ड त्यहीँ रहन दिनुहोस्।</translation>
        </message>
        <message>
            <source>申し込みを取り消す</source>
            <translation>आवेदन रद्द गर्ने</translation>
        </message>
        <message>
            <source>申し込みを取り消しました</source>
            <translation>आवेदन रद्द भयो</translation>
        </message>
        <message>
            <source>「{service}」の申し込みは、なくなりました。</source>
            <translation>"{service}" को आवेदन हट्यो।</translation>
        </message>
        <message>
            <source>申し込みのお知らせ</source>
            <translation>आवेदनको सूचना</translation>
        </message>
        <message>
            <source>マイキーID {mykey}</source>
            <translation>MyKey ID {mykey}</translation>
        </message>
        <message>
            <source>決済サービス {service}</source>
            <translation>भुक्तानी सेवा {service}</translation>
        </message>
        <message>
            <source>番号の終わり {tail}</source>
            <translation>नम्बरको अन्तिम भाग {tail}</translation>
        </message>
        <message>
            <source>受付番号 {reference}</source>
            <translation>दर्ता नं. {reference}</translation>
        </message>
        <message>
            <source>申し込んだ日時 {moment}</source>
            <translation>आवेदन मिति {moment}</translation>
        </message>
        <message>
            <source>申し込んだ決済サービスは、変えられません。</source>
            <translation>भुक्तानी सेवा फेर्न मिल्दैन।</translation>
        </message>
    </context>
    <context>
        <name>PhoneTexts</name>
        <message>
            <source>読めました</source>
            <translation>पढियो</translation>
        </message>
        <message>
            <source>まだ読めない</source>
            <translation>अझै पढिएन</translation>
        </message>
        <message>
            <source>つぎへ</source>
            <translation>अर्को</translation>
        </message>
        <message>
            <source>一覧にない・わからない</source>
            <translation>सूचीमा छैन / थाहा छैन</translation>
        </message>
        <message>
            <source>この中にない</source>
            <translation>यीमध्ये होइन</translation>
        </message>
        <message>
            <source>文字を押すと、機種の名前で探せます</source>
            <translation>मोडेलको नाम टाइप गर्ने</translation>
        </message>
        <message>
            <source>探している機種の名前</source>
            <translation>खोज्ने मोडेलको नाम</translation>
        </message>
        <message>
            <source>機種の名前のはじめの文字を押してください。合う機種が、ここに出ます。</source>
            <translation>मोडेलको नामका सुरुका अक्षर थिच्नुहोस्। मिल्ने मोडेल यहाँ देखिन्छन्।</translation>
        </message>
        <message>
            <source>見つかりません。「一覧にない・わからない」を押してください。</source>
            <translation>भेटिएन। "सूचीमा छैन / थाहा छैन" थिच्नुहोस्।</translation>
        </message>
        <message>
            <source>読み取れる機種です</source>
            <translation>यसले कार्ड पढ्न सक्छ</translation>
        </message>
        <message>
            <source>読み取れない原因を、いっしょにさがしましょう。</source>
            <translation>किन पढेन, सँगै खोजौं।</translation>
        </message>
        <message>
            <source>読み取れるか、分かっていない機種です</source>
            <translation>कार्ड पढ्छ कि पढ्दैन, थाहा छैन</translation>
        </message>
        <message>
            <source>読み取れることもあります。続けて調べましょう。</source>
            <translation>पढ्न पनि सक्छ। अघि बढौं।</translation>
        </message>
        <message>
            <source>読み取れない機種です</source>
            <translation>यसले कार्ड पढ्न सक्दैन</translation>
        </message>
        <message>
            <source>スマホがこわれているのではありません。ほかの方法があります。</source>
            <translation>फोन बिग्रेको होइन। अरू तरिका छन्।</translation>
        </message>
        <message>
            <source>一覧になくても、だいじょうぶです</source>
            <translation>सूचीमा नभए पनि ठीक छ</translation>
        </message>
        <message>
            <source>一覧にない機種でも、読み取れることがあります。続けて調べましょう。</source>
            <translation>सूचीमा नभएको मोडेलले पनि कार्ड पढ्न सक्छ। जाँच्दै जाऔं।</translation>
        </message>
        <message>
            <source>いま、ここでもう一度読み取ってみてください。</source>
            <translation>अब यहीँ फेरि पढाएर हेर्नुहोस्।</translation>
        </message>
        <message>
            <source>エラー「{code}」</source>
            <translation>त्रुटि "{code}"</translation>
        </message>
        <message>
            <source>電話で聞く</source>
            <translation>फोनमा सोध्ने</translation>
        </message>
        <message>
            <source>電話番号</source>
            <translation>फोन</translation>
        </message>
        <message>
            <source>つながったら、{press}番を押します。無料です</source>
            <translation>जोडिएपछि {press} थिच्नुहोस्। निःशुल्क हो</translation>
        </message>
        <message>
            <source>くわしくは、四角いコードのサイトの「{name}」をご覧ください。</source>
            <translation>विवरणका लागि चारकुने कोडको साइटमा "{name}" हेर्नुहोस्।</translation>
        </message>
        <message>
            <source>受付時間</source>
            <translation>समय</translation>
        </message>
        <message>
            <source>いま</source>
            <translation>अहिले</translation>
        </message>
        <message>
            <source>つながります</source>
            <translation>खुला</translation>
        </message>
        <message>
            <source>つながりません。次は{moment}からです</source>
            <translation>बन्द। {moment} देखि</translation>
        </message>
        <message>
            <source>つながりません</source>
            <translation>बन्द</translation>
        </message>
        <message>
            <source>すいている時間</source>
            <translation>कम भीड</translation>
        </message>
        <message>
            <source>{hour}時からが、つながりやすいです</source>
            <translation>{hour} बजेदेखि सजिलै लाग्छ</translation>
        </message>
        <message>
            <source>午前中は、こみ合っています</source>
            <translation>बिहान भीड हुन्छ</translation>
        </message>
    </context>
    <context>
        <name>ServiceTexts</name>
        <message>
            <source>電子マネー</source>
            <translation>इ-मनी</translation>
        </message>
        <message>
            <source>コード決済</source>
            <translation>कोड भुक्तानी</translation>
        </message>
        <message>
            <source>クレジットカード</source>
            <translation>क्रेडिट कार्ड</translation>
        </message>
        <message>
            <source>デビットカード</source>
            <translation>डेबिट कार्ड</translation>
        </message>
        <message>
            <source>プリペイドカード</source>
            <translation>प्रिपेड कार्ड</translation>
        </message>
        <message>
            <source>交通系カード</source>
            <translation>यातायात कार्ड</translation>
        </message>
        <message>
            <source>チャージ</source>
            <translation>रिचार्ज</translation>
        </message>
        <message>
            <source>お買い物</source>
            <translation>किनमेल</translation>
        </message>
        <message>
            <source>入金した額でもらえる</source>
            <translation>रिचार्ज रकममा पोइन्ट</translation>
        </message>
        <message>
            <source>払った額でもらえる</source>
            <translation>तिरेको रकममा पोइन्ट</translation>
        </message>
        <message>
            <source>{kind}・{use}</source>
            <translation>{kind}, {use}</translation>
        </message>
        <message>
            <source>すべて</source>
            <translation>सबै</translation>
        </message>
        <message>
            <source>チャージ(入金した額でもらう)</source>
            <translation>रिचार्ज: हालेको रकममा पोइन्ट</translation>
        </message>
        <message>
            <source>お買い物(払った額でもらう)</source>
            <translation>किनमेल: तिरेको रकममा पोइन्ट</translation>
        </message>
        <message>
            <source>ここで申し込めます</source>
            <translation>यहाँ मिल्छ</translation>
        </message>
        <message>
            <source>ここでは申し込めません</source>
            <translation>यहाँ मिल्दैन</translation>
        </message>
        <message>
            <source>職員におたずねください</source>
            <translation>कर्मचारीलाई सोध्ने</translation>
        </message>
        <message>
            <source>チャージ(入金)した額に応じてもらえます。買い物に使った額ではありません。</source>
            <translation>रिचार्ज गरेको (हालेको) रकमअनुसार पोइन्ट पाइन्छ। किनमेलको रकम होइन।</translation>
        </message>
        <message>
            <source>買い物に使った額に応じてもらえます。チャージ(入金)した額ではありません。</source>
            <translation>किनमेलमा तिरेको रकमअनुसार पोइन्ट पाइन्छ। रिचार्ज गरेको (हालेको) रकम होइन।</translation>
        </message>
        <message>
            <source>入金した額か、払った額かは、この機械では分かりません。選ぶ前に、職員におたずねください。</source>
            <translation>पोइन्ट रिचार्जमा हो कि किनमेलमा, यो मेसिनलाई थाहा छैन। छान्नुअघि कर्मचारीलाई सोध्नुहोस्।</translation>
        </message>
        <message>
            <source>もらえるとき</source>
            <translation>पाउने बेला</translation>
        </message>
        <message>
            <source>もらうポイント</source>
            <translation>पोइन्ट</translation>
        </message>
        <message>
            <source>ポイントが届くとき</source>
            <translation>आउने दिन</translation>
        </message>
        <message>
            <source>受け取りの操作</source>
            <translation>लिने काम</translation>
        </message>
        <message>
            <source>いりません。自動で届きます。</source>
            <translation>पर्दैन। आफैं आउँछ।</translation>
        </message>
        <message>
            <source>いります。</source>
            <translation>पर्छ।</translation>
        </message>
        <message>
            <source>先にしておくこと</source>
            <translation>पहिले गर्ने</translation>
        </message>
        <message>
            <source>ありません。</source>
            <translation>छैन।</translation>
        </message>
        <message>
            <source>あります。くわしくは会社におたずねください。</source>
            <translation>छ। विवरण कम्पनीलाई सोध्नुहोस्।</translation>
        </message>
        <message>
            <source>用意するもの</source>
            <translation>तयार राख्ने</translation>
        </message>
        <message>
            <source>{label}({length}文字)</source>
            <translation>{label} ({length} अक्षर)</translation>
        </message>
        <message>
            <source>{label}({prefix}で始まる{length}文字)</source>
            <translation>{label} ({prefix} बाट सुरु हुने {length} अक्षर)</translation>
        </message>
        <message>
            <source>ポイントの期限</source>
            <translation>पोइन्टको म्याद</translation>
        </message>
        <message>
            <source>会社からの上乗せ</source>
            <translation>कम्पनीको बोनस</translation>
        </message>
        <message>
            <source>申し込みの最後の日</source>
            <translation>आवेदनको अन्तिम दिन</translation>
        </message>
        <message>
            <source>知っておくこと</source>
            <translation>जान्ने कुरा</translation>
        </message>
        <message>
            <source>職員の方へ</source>
            <translation>कर्मचारीलाई</translation>
        </message>
        <message>
            <source>一覧では分かっていないこと:{things}</source>
            <translation>सूचीमा थाहा नभएको: {things}</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <source>決済サービスID</source>
            <translation>भुक्तानी सेवा ID</translation>
        </message>
        <message>
            <source>セキュリティコード</source>
            <translation>सेक्युरिटी कोड</translation>
        </message>
    </context>
    <context>
        <name>TicketTexts</name>
        <message>
            <source>整理券を取る</source>
            <translation>टोकन लिने</translation>
        </message>
        <message>
            <source>どれか分からない方、職員に相談したい方へ</source>
            <translation>कुन थाहा छैन वा कर्मचारीसँग कुरा गर्ने? यहाँ थिच्नुहोस्</translation>
        </message>
        <message>
            <source>窓口でのご用件は、どれですか</source>
            <translation>काउन्टरमा के काम छ?</translation>
        </message>
        <message>
            <source>押すと、番号を書いた整理券が出ます。お名前やカードはいりません。</source>
            <translation>छानेपछि नम्बर भएको टोकन आउँछ। नाम र कार्ड चाहिँदैन।</translation>
        </message>
        <message>
            <source>押すと、番号が出ます。お名前やカードはいりません。</source>
            <translation>छानेपछि नम्बर आउँछ। नाम र कार्ड चाहिँदैन।</translation>
        </message>
        <message>
            <source>予約</source>
            <translation>बुकिङ</translation>
        </message>
        <message>
            <source>マイキーIDを作りたい</source>
            <translation>MyKey ID बनाउन चाहन्छु</translation>
        </message>
        <message>
            <source>申し込み</source>
            <translation>आवेदन</translation>
        </message>
        <message>
            <source>ポイントを受け取るサービスを決めたい</source>
            <translation>पोइन्ट लिने सेवा छान्न चाहन्छु</translation>
        </message>
        <message>
            <source>カードが読めない</source>
            <translation>कार्ड समस्या</translation>
        </message>
        <message>
            <source>期限や暗証番号で困っている</source>
            <translation>म्याद वा पिनमा समस्या</translation>
        </message>
        <message>
            <source>スマホ</source>
            <translation>फोन</translation>
        </message>
        <message>
            <source>スマホでカードを読み取れない</source>
            <translation>फोनले कार्ड पढ्दैन</translation>
        </message>
        <message>
            <source>そのほか</source>
            <translation>अरू</translation>
        </message>
        <message>
            <source>どれか分からないときも、こちら</source>
            <translation>थाहा नभए पनि यही छान्ने</translation>
        </message>
        <message>
            <source>番号をお取りしています</source>
            <translation>नम्बर लिँदै छौं</translation>
        </message>
        <message>
            <source>少しお待ちください。</source>
            <translation>एकछिन पर्खनुहोस्।</translation>
        </message>
        <message>
            <source>番号をお呼びするまで、お待ちください</source>
            <translation>नम्बर नबोलाएसम्म पर्खनुहोस्</translation>
        </message>
        <message>
            <source>紙が出ます。お取りください。</source>
            <translation>टोकन छापिँदै छ। लिनुहोस्।</translation>
        </message>
        <message>
            <source>番号を覚えるか、書き写してください。</source>
            <translation>नम्बर सम्झनुहोस् वा लेखेर राख्नुहोस्।</translation>
        </message>
        <message>
            <source>紙が出ていなければ、番号を覚えるか、書き写してください。</source>
            <translation>कागज आएन? नम्बर सम्झनुहोस् वा टिप्नुहोस्।</translation>
        </message>
        <message>
            <source>職員が番号でお呼びします。番号と窓口は、この画面にも出ます。</source>
            <translation>कर्मचारीले नम्बर बोलाउनेछन्। नम्बर र काउन्टर यो स्क्रिनमा पनि देखिन्छ।</translation>
        </message>
        <message>
            <source>お呼びする番号(窓口の番号ではありません)</source>
            <translation>बोलाइने नम्बर (काउन्टर नम्बर होइन)</translation>
        </message>
        <message>
            <source>{number}番</source>
            <translation>नं. {number}</translation>
        </message>
        <message>
            <source>前にお待ちの方</source>
            <translation>अगाडि पर्खिरहेका</translation>
        </message>
        <message>
            <source>{count}人</source>
            <translation>{count} जना</translation>
        </message>
        <message>
            <source>いません。次にお呼びします</source>
            <translation>कोही छैन। अब तपाईंको पालो</translation>
        </message>
        <message>
            <source>待ち時間のめやす</source>
            <translation>पर्खने समय</translation>
        </message>
        <message>
            <source>約{minutes}分</source>
            <translation>करिब {minutes} मिनेट</translation>
        </message>
        <message>
            <source>受付の日時</source>
            <translation>लिएको समय</translation>
        </message>
        <message>
            <source>ご用件</source>
            <translation>काम</translation>
        </message>
        <message>
            <source>整理券を出せませんでした</source>
            <translation>टोकन दिन सकिएन</translation>
        </message>
        <message>
            <source>もうしわけありません。下の「職員を呼ぶ」を押すか、窓口の職員に声をかけてください。</source>
            <translation>माफ गर्नुहोस्। तलको "कर्मचारी बोलाउने" थिच्नुहोस् वा काउन्टरका कर्मचारीलाई भन्नुहोस्।</translation>
        </message>
        <message>
            <source>お呼びしている番号</source>
            <translation>अहिले बोलाइएको</translation>
        </message>
        <message>
            <source>{number}番の方、{counter}へ</source>
            <translation>नं. {number}: {counter}</translation>
        </message>
        <message>
            <source>{number}番の方</source>
            <translation>नं. {number}</translation>
        </message>
        <message>
            <source>{counter}へ</source>
            <translation>{counter}मा</translation>
        </message>
        <message>
            <source>{name}窓口</source>
            <translation>{name} काउन्टर</translation>
        </message>
        <message>
            <source>{number}番窓口</source>
            <translation>काउन्टर {number}</translation>
        </message>
        <message>
            <source>整理券</source>
            <translation>टोकन</translation>
        </message>
        <message>
            <source>整理券 お呼びする番号</source>
            <translation>टोकन: बोलाइने नम्बर</translation>
        </message>
        <message>
            <source>{name} {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>番号でお呼びします。番号と窓口は、受付の機械の画面にも出ます。</source>
            <translation>नम्बरले बोलाउनेछौं। नम्बर र काउन्टर टोकन मेसिनको स्क्रिनमा पनि देखिन्छ।</translation>
        </message>
        <message>
            <source>この整理券は、今日だけ使えます。</source>
            <translation>यो टोकन आज मात्र चल्छ।</translation>
        </message>
    </context>
    <context>
        <name>DisplayTexts</name>
        <message>
            <source>画面の設定</source>
            <translation>स्क्रिन सेटिङ</translation>
        </message>
        <message>
            <source>選ぶと、すぐに画面が変わります。次の方のときは、もとの画面にもどります。</source>
            <translation>छान्नेबित्तिकै स्क्रिन बदलिन्छ। अर्को व्यक्तिका लागि पहिलेजस्तै हुन्छ।</translation>
        </message>
        <message>
            <source>とちゅうまで押した暗証番号は消えます。はじめから押してください。</source>
            <translation>आधा हालेको पिन मेटिन्छ। सुरुदेखि फेरि हाल्नुहोस्।</translation>
        </message>
        <message>
            <source>文字の大きさ</source>
            <translation>अक्षरको आकार</translation>
        </message>
        <message>
            <source>標準</source>
            <translation>सामान्य</translation>
        </message>
        <message>
            <source>大</source>
            <translation>ठूलो</translation>
        </message>
        <message>
            <source>特大</source>
            <translation>अझ ठूलो</translation>
        </message>
        <message>
            <source>最大</source>
            <translation>सबैभन्दा ठूलो</translation>
        </message>
        <message>
            <source>色</source>
            <translation>रङ</translation>
        </message>
        <message>
            <source>標準の色</source>
            <translation>सामान्य रङ</translation>
        </message>
        <message>
            <source>白に黒い字</source>
            <translation>सेतोमा कालो</translation>
        </message>
        <message>
            <source>黒に白い字</source>
            <translation>कालोमा सेतो</translation>
        </message>
        <message>
            <source>やわらかい色</source>
            <translation>नरम रङ</translation>
        </message>
        <message>
            <source>待つ時間</source>
            <translation>पर्खने समय</translation>
        </message>
        <message>
            <source>ふつう</source>
            <translation>सामान्य</translation>
        </message>
        <message>
            <source>3倍長く待つ</source>
            <translation>3 गुणा लामो</translation>
        </message>
        <message>
            <source>押す場所</source>
            <translation>थिच्ने ठाउँ</translation>
        </message>
        <message>
            <source>画面全体</source>
            <translation>पूरै स्क्रिन</translation>
        </message>
        <message>
            <source>下のほう(車いす)</source>
            <translation>तल (ह्विलचेयर)</translation>
        </message>
        <message>
            <source>声で読む</source>
            <translation>आवाजमा पढ्ने</translation>
        </message>
        <message>
            <source>声で読む(このことばの声はありません)</source>
            <translation>आवाजमा पढ्ने (यो भाषाको आवाज छैन)</translation>
        </message>
        <message>
            <source>読まない</source>
            <translation>नपढ्ने</translation>
        </message>
        <message>
            <source>読む</source>
            <translation>पढ्ने</translation>
        </message>
        <message>
            <source>読む速さ</source>
            <translation>पढ्ने गति</translation>
        </message>
        <message>
            <source>ゆっくり</source>
            <translation>बिस्तारै</translation>
        </message>
        <message>
            <source>ふつうの速さ</source>
            <translation>सामान्य गति</translation>
        </message>
        <message>
            <source>速く</source>
            <translation>छिटो</translation>
        </message>
        <message>
            <source>声の大きさ</source>
            <translation>आवाजको मात्रा</translation>
        </message>
        <message>
            <source>小さく</source>
            <translation>सानो</translation>
        </message>
        <message>
            <source>ふつうの大きさ</source>
            <translation>सामान्य</translation>
        </message>
        <message>
            <source>大きく</source>
            <translation>ठूलो</translation>
        </message>
        <message>
            <source>✓ {choice}</source>
            <translation>✓ {choice}</translation>
        </message>
        <message>
            <source>はじめの設定に戻す</source>
            <translation>सुरुको सेटिङमा</translation>
        </message>
        <message>
            <source>これでよい</source>
            <translation>भयो</translation>
        </message>
    </context>
    <context>
        <name>PageFaults</name>
        <message>
            <source>少しお待ちください</source>
            <translation>एकछिन पर्खनुहोस्</translation>
        </message>
        <message>
            <source>画面に思わぬことが起きました。数秒でもどります。もどらないときは、職員をお呼びください。</source>
            <translation>यो स्क्रिनमा नसोचेको समस्या भयो। केही सेकेन्डमा ठीक हुन्छ। नभए कर्मचारी बोलाउनुहोस्।</translation>
        </message>
        <message>
            <source>職員の方へ:番号 {number}</source>
            <translation>कर्मचारीका लागि: नम्बर {number}</translation>
        </message>
    </context>
    <context>
        <name>HeardTexts</name>
        <message>
            <source>画面の上</source>
            <translation>स्क्रिनको माथि</translation>
        </message>
        <message>
            <source>いまの画面</source>
            <translation>अहिलेको पेज</translation>
        </message>
        <message>
            <source>画面の下</source>
            <translation>स्क्रिनको तल</translation>
        </message>
        <message>
            <source>部屋を選ぶ</source>
            <translation>कोठा</translation>
        </message>
        <message>
            <source>一覧</source>
            <translation>सूची</translation>
        </message>
        <message>
            <source>練習</source>
            <translation>अभ्यास</translation>
        </message>
        <message>
            <source>見つかったもの</source>
            <translation>भेटिएका</translation>
        </message>
        <message>
            <source>{total}のうち{number}番目</source>
            <translation>{total} मध्ये {number}</translation>
        </message>
        <message>
            <source>つづきのある文章</source>
            <translation>अझै बाँकी भएको लेख</translation>
        </message>
        <message>
            <source>まだ入っていません</source>
            <translation>अझै केही हालिएको छैन</translation>
        </message>
        <message>
            <source>{count}文字</source>
            <translation>{count} अक्षर</translation>
        </message>
        <message>
            <source>全部入れると、押せます</source>
            <translation>सबै हालेपछि थिच्न मिल्छ</translation>
        </message>
        <message>
            <source>ここが最初です</source>
            <translation>यो सुरु हो</translation>
        </message>
        <message>
            <source>ここが最後です</source>
            <translation>यो अन्त्य हो</translation>
        </message>
        <message>
            <source>大文字の{letter}</source>
            <translation>ठूलो {letter}</translation>
        </message>
        <message>
            <source>小文字の{letter}</source>
            <translation>सानो {letter}</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <source>{number}番、{name}</source>
            <translation>विकल्प {number}: {name}</translation>
        </message>
        <message>
            <source>番号は、画面で確かめてください</source>
            <translation>नम्बर स्क्रिनमा हेर्नुहोस्</translation>
        </message>
        <message>
            <source>読み上げられない文があります。画面で確かめてください</source>
            <translation>केही कुरा पढेर सुनाउन सकिँदैन। स्क्रिन हेर्नुहोस्</translation>
        </message>
        <message>
            <source>{sentence}。</source>
            <translation>{sentence}।</translation>
        </message>
    </context>
    <context>
        <name>WeekTexts</name>
        <message>
            <source>{days} {opens.hour}:{opens:%M}〜{closes.hour}:{closes:%M}</source>
            <translation>{days} {opens.hour}:{opens:%M}–{closes.hour}:{closes:%M}</translation>
        </message>
        <message>
            <source>{first}〜{last}</source>
            <translation>{first}–{last}</translation>
        </message>
        <message>
            <source>{nth}{days}</source>
            <translation>{nth} {days}</translation>
        </message>
        <message>
            <source>第1</source>
            <translation>पहिलो</translation>
        </message>
        <message>
            <source>第2</source>
            <translation>दोस्रो</translation>
        </message>
        <message>
            <source>第3</source>
            <translation>तेस्रो</translation>
        </message>
        <message>
            <source>第4</source>
            <translation>चौथो</translation>
        </message>
        <message>
            <source>第5</source>
            <translation>पाँचौं</translation>
        </message>
        <message>
            <source>{before}・{after}</source>
            <translation>{before} र {after}</translation>
        </message>
        <message>
            <source>祝日</source>
            <translation>सार्वजनिक बिदा</translation>
        </message>
        <message>
            <source>祝日は休み</source>
            <translation>सार्वजनिक बिदामा बन्द</translation>
        </message>
        <message>
            <source>祝日は休み(土曜の祝日は開きます)</source>
            <translation>सार्वजनिक बिदामा बन्द (शनिबारको बिदामा खुला)</translation>
        </message>
        <message>
            <source>{first}〜{last}は休み</source>
            <translation>{first}–{last} बन्द</translation>
        </message>
        <message>
            <source>{first}は休み</source>
            <translation>{first} बन्द</translation>
        </message>
        <message>
            <source>{closing}の見込み(お確かめください)</source>
            <translation>सायद {closing} (सोध्नुहोस्)</translation>
        </message>
        <message>
            <source>{month}月{day}日</source>
            <translation>{month_name} {day}</translation>
        </message>
        <message>
            <source>{day}は {spans}</source>
            <translation>{day}: {spans}</translation>
        </message>
        <message>
            <source>{day}は休み</source>
            <translation>{day} बन्द</translation>
        </message>
        <message>
            <source>、</source>
            <translation>; </translation>
        </message>
        <message>
            <source>{month}月{day}日({weekday})</source>
            <translation>{month_name} {day} ({weekday})</translation>
        </message>
    </context>
    <context>
        <name>DateFormats</name>
        <message>
            <source>月</source>
            <translation>सोम</translation>
        </message>
        <message>
            <source>火</source>
            <translation>मंगल</translation>
        </message>
        <message>
            <source>水</source>
            <translation>बुध</translation>
        </message>
        <message>
            <source>木</source>
            <translation>बिही</translation>
        </message>
        <message>
            <source>金</source>
            <translation>शुक्र</translation>
        </message>
        <message>
            <source>土</source>
            <translation>शनि</translation>
        </message>
        <message>
            <source>日</source>
            <translation>आइत</translation>
        </message>
        <message>
            <source>1月</source>
            <translation>जनवरी</translation>
        </message>
        <message>
            <source>2月</source>
            <translation>फेब्रुअरी</translation>
        </message>
        <message>
            <source>3月</source>
            <translation>मार्च</translation>
        </message>
        <message>
            <source>4月</source>
            <translation>अप्रिल</translation>
        </message>
        <message>
            <source>5月</source>
            <translation>मे</translation>
        </message>
        <message>
            <source>6月</source>
            <translation>जुन</translation>
        </message>
        <message>
            <source>7月</source>
            <translation>जुलाई</translation>
        </message>
        <message>
            <source>8月</source>
            <translation>अगस्ट</translation>
        </message>
        <message>
            <source>9月</source>
            <translation>सेप्टेम्बर</translation>
        </message>
        <message>
            <source>10月</source>
            <translation>अक्टोबर</translation>
        </message>
        <message>
            <source>11月</source>
            <translation>नोभेम्बर</translation>
        </message>
        <message>
            <source>12月</source>
            <translation>डिसेम्बर</translation>
        </message>
        <message>
            <source>{month}月{day}日({weekday}) {hour}:{minute:02}</source>
            <translation>{month_name} {day} ({weekday}), {hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{month}月{day}日({weekday}){hour}時{minute:02}分</source>
            <translation>{month_name} {day} ({weekday}), {hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{year}年{month}月{day}日</source>
            <translation>{year} {month_name} {day}</translation>
        </message>
        <message>
            <source>{year}年{month}月{day}日({weekday}){hour}時{minute:02}分</source>
            <translation>{year} {month_name} {day} ({weekday}), {hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{hour}:{minute:02}</source>
            <translation>{hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{year}/{month}/{day} {hour}:{minute:02}</source>
            <translation>{year}/{month}/{day} {hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{month}/{day} {hour}:{minute:02}</source>
            <translation>{month}/{day} {hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{opens.hour}:{opens:%M}〜{closes.hour}:{closes:%M}</source>
            <translation>{opens.hour}:{opens:%M}–{closes.hour}:{closes:%M}</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>SurveyTexts</name>
        <message>
            <source>手続きを終えた方へ。よろしければ、お答えください。
どなたのお答えかは、残りません。</source>
            <translation>सक्नुभयो? मन लागे जवाफ दिनुहोस्।
कसले जवाफ दियो, रेकर्ड रहँदैन।</translation>
        </message>
        <message>
            <source>お答えいただき、ありがとうございました。</source>
            <translation>जवाफका लागि धन्यवाद।</translation>
        </message>
        <message>
            <source>案内の内容は参考になりましたか?</source>
            <translation>जानकारी काम लाग्यो?</translation>
        </message>
        <message>
            <source>案内の内容はわかりやすかったですか?</source>
            <translation>जानकारी सजिलै बुझियो?</translation>
        </message>
        <message>
            <source>この窓口は見つけやすかったですか?</source>
            <translation>यो काउन्टर सजिलै भेटियो?</translation>
        </message>
        <message>
            <source>はい</source>
            <translation>हो</translation>
        </message>
        <message>
            <source>ふつう</source>
            <translation>ठिकै</translation>
        </message>
        <message>
            <source>いいえ</source>
            <translation>होइन</translation>
        </message>
        <message>
            <source>✓ {answer}</source>
            <translation>✓ {answer}</translation>
        </message>
    </context>
    <context>
        <name>FrameTexts</name>
        <message>
            <source>練習モード — 本物の手続きにはなりません</source>
            <translation>अभ्यास मोड — वास्तविक प्रक्रिया होइन</translation>
        </message>
        <message>
            <source>練習カード:{card}</source>
            <translation>अभ्यास कार्ड: {card}</translation>
        </message>
        <message>
            <source>置く</source>
            <translation>राख्ने</translation>
        </message>
        <message>
            <source>取る</source>
            <translation>झिक्ने</translation>
        </message>
        <message>
            <source>練習カードを選ぶ</source>
            <translation>अभ्यास कार्ड छान्ने</translation>
        </message>
        <message>
            <source>練習カードの暗証番号は1234です。</source>
            <translation>अभ्यास कार्डको पिन 1234 हो।</translation>
        </message>
        <message>
            <source>もどる</source>
            <translation>पछाडि</translation>
        </message>
        <message>
            <source>職員を呼ぶ</source>
            <translation>कर्मचारी बोलाउने</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>छोड्ने</translation>
        </message>
        <message>
            <source>おわる</source>
            <translation>समाप्त</translation>
        </message>
        <message>
            <source>もう一度聞く</source>
            <translation>फेरि सुन्नुहोस्</translation>
        </message>
        <message>
            <source>つづきを見ると、押せます。</source>
            <translation>पहिले अन्त्यसम्म पढ्नुहोस्।</translation>
        </message>
        <message>
            <source>準備</source>
            <translation>तयारी</translation>
        </message>
        <message>
            <source>カード</source>
            <translation>कार्ड</translation>
        </message>
        <message>
            <source>暗証番号</source>
            <translation>पिन</translation>
        </message>
        <message>
            <source>確認</source>
            <translation>जाँच</translation>
        </message>
        <message>
            <source>完了</source>
            <translation>सकियो</translation>
        </message>
        <message>
            <source>選ぶ</source>
            <translation>छान्ने</translation>
        </message>
        <message>
            <source>入力・確認</source>
            <translation>हाल्ने</translation>
        </message>
        <message>
            <source>{total}段階の{number}番目、{name}</source>
            <translation>{total} मध्ये {number} चरण, {name}</translation>
        </message>
        <message>
            <source>職員を呼んでいます</source>
            <translation>कर्मचारी बोलाउँदै छौं</translation>
        </message>
        <message>
            <source>音で知らせています。近くの職員に、この画面を見せてください。</source>
            <translation>आवाजले बोलाउँदै छ। नजिकका कर्मचारीलाई यो स्क्रिन देखाउनुहोस्।</translation>
        </message>
        <message>
            <source>{time}に呼びました。</source>
            <translation>{time} मा बोलाइयो।</translation>
        </message>
        <message>
            <source>{time}に呼びました。{minutes}分たっています。</source>
            <translation>{time} मा बोलाइयो, {minutes} मिनेट भयो।</translation>
        </message>
        <message>
            <source>カードを取ると、手続きは途中で終わります。呼び出しも、取り消しになります。</source>
            <translation>कार्ड झिके प्रक्रिया यहीँ सकिन्छ। बोलाएको पनि रद्द हुन्छ।</translation>
        </message>
        <message>
            <source>職員がまいります</source>
            <translation>कर्मचारी आउँदै छन्</translation>
        </message>
        <message>
            <source>こちらに向かっています。そのままお待ちください。カードは、置いたままでかまいません。</source>
            <translation>यता आउँदै छन्। यहीँ पर्खनुहोस्। कार्ड रिडरमै छोड्न मिल्छ।</translation>
        </message>
        <message>
            <source>呼び出しを取り消す</source>
            <translation>बोलाएको रद्द गर्ने</translation>
        </message>
        <message>
            <source>手続きをやめますか</source>
            <translation>छोड्ने हो?</translation>
        </message>
        <message>
            <source>やめると、ここまでに選んだものと入れたものは消えます。何も記録されません。</source>
            <translation>छोडे अहिलेसम्म छानेका र हालेका कुरा मेटिन्छन्। केही रेकर्ड हुँदैन।</translation>
        </message>
        <message>
            <source>やめないで、続ける</source>
            <translation>नछोड्ने, जारी राख्ने</translation>
        </message>
        <message>
            <source>やめて、終わりにする</source>
            <translation>छोड्ने</translation>
        </message>
        <message>
            <source>まだ続けますか</source>
            <translation>जारी राख्ने?</translation>
        </message>
        <message>
            <source>あと{seconds}秒でこの画面を閉じます。続けるときは、「続ける」を押してください。</source>
            <translation>{seconds} सेकेन्डमा यो स्क्रिन बन्द हुन्छ। जारी राख्न तल थिच्नुहोस्।</translation>
        </message>
        <message>
            <source>続ける</source>
            <translation>जारी राख्ने</translation>
        </message>
        <message>
            <source>マイナポイント手続き</source>
            <translation>माइना पोइन्ट प्रक्रिया</translation>
        </message>
    </context>
    <context>
        <name>PageTexts</name>
        <message>
            <source>ご用件を選んでください</source>
            <translation>के काम छ? छान्नुहोस्</translation>
        </message>
        <message>
            <source>ポイントを受け取る方は、1の予約、2の申し込みの順に手続きします。</source>
            <translation>पोइन्ट लिन पहिले बुकिङ (1), अनि आवेदन (2) गर्नुहोस्।</translation>
        </message>
        <message>
            <source>ポイントの予約をする</source>
            <translation>पोइन्ट बुकिङ गर्ने</translation>
        </message>
        <message>
            <source>はじめに、8文字のマイキーIDを決めます</source>
            <translation>पहिले 8 अक्षरको MyKey ID बनाउने</translation>
        </message>
        <message>
            <source>ポイントの申し込みをする</source>
            <translation>पोइन्टको आवेदन दिने</translation>
        </message>
        <message>
            <source>予約のあとに、受け取るサービスを選びます</source>
            <translation>बुकिङपछि लिने सेवा छान्ने</translation>
        </message>
        <message>
            <source>自分の状況を見る</source>
            <translation>मेरो अवस्था हेर्ने</translation>
        </message>
        <message>
            <source>予約と申し込みを確かめます</source>
            <translation>बुकिङ र आवेदन हेर्ने</translation>
        </message>
        <message>
            <source>カードを調べる</source>
            <translation>कार्ड जाँच्ने</translation>
        </message>
        <message>
            <source>読み取れないとき、期限が心配なとき</source>
            <translation>पढिएन वा म्यादको चिन्ता</translation>
        </message>
        <message>
            <source>スマホで読み取れない</source>
            <translation>फोनको समस्या</translation>
        </message>
        <message>
            <source>カードの読み取りで困っている方</source>
            <translation>फोनले कार्ड पढ्दैन</translation>
        </message>
        <message>
            <source>制度の案内</source>
            <translation>पोइन्ट जानकारी</translation>
        </message>
        <message>
            <source>もらえるポイントと、手続きの流れ</source>
            <translation>के पाइन्छ र कसरी</translation>
        </message>
        <message>
            <source>本日の窓口 {spans}(受付中)</source>
            <translation>आज काउन्टर {spans} (खुला)</translation>
        </message>
        <message>
            <source>受付 {week}</source>
            <translation>समय: {week}</translation>
        </message>
        <message>
            <source>窓口は閉まっています。次は{moment}から</source>
            <translation>काउन्टर बन्द छ। अब {moment} देखि</translation>
        </message>
        <message>
            <source>窓口は閉まっています</source>
            <translation>काउन्टर बन्द छ</translation>
        </message>
        <message>
            <source>電話 {phone}、つながったら{press}番(今つながります)</source>
            <translation>फोन {phone}, जोडिएपछि {press} थिच्ने (अहिले खुला)</translation>
        </message>
        <message>
            <source>電話 {phone}、つながったら{press}番(今つながります。午後がつながりやすいです)</source>
            <translation>फोन {phone}, जोडिएपछि {press} थिच्ने (अहिले खुला; दिउँसो सजिलै लाग्छ)</translation>
        </message>
        <message>
            <source>電話 {phone}、つながったら{press}番(次は{moment}から)</source>
            <translation>फोन {phone}, जोडिएपछि {press} थिच्ने (अब {moment} देखि)</translation>
        </message>
        <message>
            <source>国のシステムの保守のため、{starts}から止まります。次に手続きできるのは{moment}からです</source>
            <translation>सरकारी प्रणाली मर्मत: {starts} देखि बन्द। {moment} देखि आउन मिल्छ</translation>
        </message>
        <message>
            <source>国のシステムの保守のため、{starts}から止まります</source>
            <translation>सरकारी प्रणाली मर्मत: {starts} देखि बन्द</translation>
        </message>
        <message>
            <source>国のシステムの保守のため、手続きは{moment}からできます</source>
            <translation>सरकारी प्रणाली मर्मतमा छ: {moment} देखि प्रक्रिया मिल्छ</translation>
        </message>
        <message>
            <source>国のシステムの保守のため、いまは手続きできません</source>
            <translation>सरकारी प्रणाली मर्मतमा छ: अहिले मिल्दैन</translation>
        </message>
        <message>
            <source>機械の時計を確かめているため、いまは手続きできません。職員にお聞きください</source>
            <translation>मेसिनको घडी जाँच्दै छौं, अहिले केही गर्न मिल्दैन। कर्मचारीलाई सोध्नुहोस्</translation>
        </message>
        <message>
            <source>機械の記録を確かめているため、いまは予約も申し込みもできません。職員にお聞きください</source>
            <translation>मेसिनको रेकर्ड जाँच्दै छौं, अहिले बुकिङ र आवेदन मिल्दैन। कर्मचारीलाई सोध्नुहोस्</translation>
        </message>
        <message>
            <source>必要なものは、お手元にありますか</source>
            <translation>चाहिने कुरा साथमा छन्?</translation>
        </message>
        <message>
            <source>名前や住所を書くことはありません。</source>
            <translation>नाम वा ठेगाना लेख्नु पर्दैन।</translation>
        </message>
        <message>
            <source>電子証明書を更新・発行した方は、24時間たってから手続きできます。電子証明書とは、カードの中にある、ご本人だと示すデータです。</source>
            <translation>इलेक्ट्रोनिक प्रमाणपत्र नवीकरण वा जारी भएको 24 घण्टा पछि मात्र मिल्छ। प्रमाणपत्र भनेको तपाईं को हो देखाउने, कार्डभित्रको डाटा हो।</translation>
        </message>
        <message>
            <source>全部あります</source>
            <translation>सबै छन्</translation>
        </message>
        <message>
            <source>ないもの、わからないものがある</source>
            <translation>केही छैन, वा थाहा छैन</translation>
        </message>
        <message>
            <source>ないもの、わからないものがあるとき</source>
            <translation>केही नभए वा थाहा नभए</translation>
        </message>
        <message>
            <source>あてはまるところを、お読みください。</source>
            <translation>मिल्ने ठाउँ पढ्नुहोस्।</translation>
        </message>
        <message>
            <source>マイナンバーカードがない</source>
            <translation>माइ नम्बर कार्ड छैन</translation>
        </message>
        <message>
            <source>カードがないと、手続きできません。なくした方、まだお持ちでない方は、{desk}におたずねください。</source>
            <translation>हराएको वा अझै छैन? {desk}मा सोध्नुहोस्।</translation>
        </message>
        <message>
            <source>4桁の暗証番号がわからない</source>
            <translation>4 अंकको पिन थाहा छैन</translation>
        </message>
        <message>
            <source>思いついた番号を、ためさないでください。カードがあれば、{desk}で新しい番号に決め直せます。</source>
            <translation>अन्दाजले नहाल्नुहोस्। कार्ड भए {desk}मा नयाँ पिन राख्न मिल्छ।</translation>
        </message>
        <message>
            <source>決済サービスのカードやID、コードがない</source>
            <translation>भुक्तानी सेवाको कार्ड, ID वा कोड छैन</translation>
        </message>
        <message>
            <source>予約は、いまできます。申し込みは、そろえてから、別の日にできます。</source>
            <translation>बुकिङ अहिले मिल्छ। सबै जुटेपछि अर्को दिन आवेदन दिनुहोस्।</translation>
        </message>
        <message>
            <source>いるものは、サービスでちがいます。サービスの会社か、職員におたずねください。</source>
            <translation>के चाहिन्छ, सेवाअनुसार फरक हुन्छ। त्यसको कम्पनी वा कर्मचारीलाई सोध्नुहोस्।</translation>
        </message>
        <message>
            <source>カードと暗証番号はある。予約だけする</source>
            <translation>कार्ड र पिन छ: बुकिङ मात्र गर्ने</translation>
        </message>
        <message>
            <source>手続きをするのは、どなたですか</source>
            <translation>कसका लागि गर्दै हुनुहुन्छ?</translation>
        </message>
        <message>
            <source>ポイントが別の人のものになるのを防ぐため、お聞きします。</source>
            <translation>पोइन्ट सही व्यक्तिलाई जाओस् भनेर सोधेका हौं।</translation>
        </message>
        <message>
            <source>カードの持ち主本人</source>
            <translation>आफ्नै लागि</translation>
        </message>
        <message>
            <source>自分のカードで手続きします</source>
            <translation>मेरै कार्ड हो</translation>
        </message>
        <message>
            <source>15歳未満のお子さまの親など</source>
            <translation>15 वर्षमुनिको बच्चाको लागि</translation>
        </message>
        <message>
            <source>お子さまのカードで、法定代理人(親権者など)が手続きします</source>
            <translation>आमाबाबु वा अरू कानुनी प्रतिनिधिले, बच्चाको कार्डले</translation>
        </message>
        <message>
            <source>成年後見人</source>
            <translation>मेरो संरक्षकत्वको वयस्कको लागि</translation>
        </message>
        <message>
            <source>成年被後見人の法定代理人として手続きします</source>
            <translation>कानुनी संरक्षकले, त्यो व्यक्तिको कार्डले</translation>
        </message>
        <message>
            <source>ご家族やお友だちの代わりに来た方</source>
            <translation>परिवार वा साथीको लागि</translation>
        </message>
        <message>
            <source>手続きできません。どうすればよいかを、ご案内します</source>
            <translation>मिल्दैन, तर के गर्ने भनिदिन्छौं</translation>
        </message>
        <message>
            <source>お子さまの法定代理人の方ですか</source>
            <translation>तपाईं बच्चाको कानुनी प्रतिनिधि हो?</translation>
        </message>
        <message>
            <source>15歳未満のお子さまの手続きは、法定代理人(親権者など)だけができます。15歳以上の方は、ご本人がします。</source>
            <translation>15 वर्षमुनिका बच्चाको काम कानुनी प्रतिनिधि (आमाबाबु आदि) ले मात्र गर्न मिल्छ। 15 वर्षदेखि आफैं आउनुपर्छ।</translation>
        </message>
        <message>
            <source>読み取り台に置くのは、お子さまのカードです。暗証番号も、お子さまのカードのものを使います。</source>
            <translation>बच्चाको कार्ड राख्नुहोस्, पिन पनि त्यही कार्डको।</translation>
        </message>
        <message>
            <source>はい、法定代理人です</source>
            <translation>हो</translation>
        </message>
        <message>
            <source>成年後見人の方ですか</source>
            <translation>तपाईं वयस्कको संरक्षक हो?</translation>
        </message>
        <message>
            <source>成年後見人であることが分かる登記事項証明書を、職員にお見せください。</source>
            <translation>संरक्षक हो भन्ने दर्ता प्रमाणपत्र (登記事項証明書) कर्मचारीलाई देखाउनुहोस्।</translation>
        </message>
        <message>
            <source>読み取り台に置くのは、成年被後見人の方のカードです。暗証番号も、そのカードのものを使います。</source>
            <translation>संरक्षित वयस्कको कार्ड राख्नुहोस्, पिन पनि त्यही कार्डको।</translation>
        </message>
        <message>
            <source>はい、成年後見人です</source>
            <translation>हो</translation>
        </message>
        <message>
            <source>いいえ、ちがいます</source>
            <translation>होइन</translation>
        </message>
        <message>
            <source>カードを読み取り台に置いてください</source>
            <translation>कार्ड कार्ड रिडरमा राख्नुहोस्</translation>
        </message>
        <message>
            <source>おわるまで、カードは置いたままにします。とちゅうで取ると、手続きは中止されます。</source>
            <translation>नसकिएसम्म कार्ड त्यहीँ राख्नुहोस्। बीचमा झिके प्रक्रिया रद्द हुन्छ।</translation>
        </message>
        <message>
            <source>カバーやケースから出してください。ほかのカードと重ねないでください。</source>
            <translation>कभर वा खोलबाट निकाल्नुहोस्। अरू कार्डसँग नखप्ट्याउनुहोस्।</translation>
        </message>
        <message>
            <source>読み取り台は、画面の左にあります</source>
            <translation>कार्ड रिडर स्क्रिनको बायाँ छ</translation>
        </message>
        <message>
            <source>読み取り台は、画面の右にあります</source>
            <translation>कार्ड रिडर स्क्रिनको दायाँ छ</translation>
        </message>
        <message>
            <source>読み取り台は、画面の下にあります</source>
            <translation>कार्ड रिडर स्क्रिनको तल छ</translation>
        </message>
        <message>
            <source>カードを一度取って、置き直してください</source>
            <translation>कार्ड झिकेर फेरि राख्नुहोस्</translation>
        </message>
        <message>
            <source>前から置いてあるカードでは、手続きを始められません。ご自分のカードか、お確かめください。</source>
            <translation>पहिल्यैदेखि राखिएको कार्डले प्रक्रिया सुरु हुँदैन। आफ्नै कार्ड हो कि, जाँच्नुहोस्।</translation>
        </message>
        <message>
            <source>カードを調べています</source>
            <translation>कार्ड जाँच्दै छौं</translation>
        </message>
        <message>
            <source>カードを動かさずに、お待ちください。5秒ほどかかることがあります。</source>
            <translation>कार्ड नचलाई पर्खनुहोस्। करिब 5 सेकेन्ड लाग्न सक्छ।</translation>
        </message>
        <message>
            <source>暗証番号を確かめています</source>
            <translation>पिन जाँच्दै छौं</translation>
        </message>
        <message>
            <source>カードを動かさずに、お待ちください。</source>
            <translation>कार्ड नचलाई पर्खनुहोस्।</translation>
        </message>
        <message>
            <source>予約と申し込みを調べています</source>
            <translation>बुकिङ र आवेदन जाँच्दै छौं</translation>
        </message>
        <message>
            <source>予約を記録しています</source>
            <translation>बुकिङ रेकर्ड गर्दै छौं</translation>
        </message>
        <message>
            <source>カードが内容に署名しています。カードを動かさずに、お待ちください。</source>
            <translation>कार्डले यसमा हस्ताक्षर गर्दै छ। कार्ड नचलाई पर्खनुहोस्।</translation>
        </message>
        <message>
            <source>記録できたか確かめています</source>
            <translation>रेकर्ड भयो कि, जाँच्दै छौं</translation>
        </message>
        <message>
            <source>記録のとちゅうでカードが離れました。すぐに結果をお知らせします。</source>
            <translation>रेकर्ड हुँदाहुँदै कार्ड हट्यो। नतिजा छिट्टै भन्नेछौं।</translation>
        </message>
        <message>
            <source>このカードは使えます</source>
            <translation>यो कार्ड चल्छ</translation>
        </message>
        <message>
            <source>マイナンバーカードと電子証明書を読み取りました。</source>
            <translation>माइ नम्बर कार्ड र त्यसको इलेक्ट्रोनिक प्रमाणपत्र पढियो।</translation>
        </message>
        <message>
            <source>マイナンバーカードです</source>
            <translation>यो माइ नम्बर कार्ड हो</translation>
        </message>
        <message>
            <source>電子証明書の期限内です</source>
            <translation>इलेक्ट्रोनिक प्रमाणपत्रको म्याद बाँकी छ</translation>
        </message>
        <message>
            <source>電子証明書の期限まで3か月を切っています。ポイントの手続きを先に済ませてから、{desk}で更新してください。更新のあと24時間は手続きできません</source>
            <translation>इलेक्ट्रोनिक प्रमाणपत्रको म्याद 3 महिनाभन्दा कम छ। पहिले पोइन्टको काम सकेर {desk}मा नवीकरण गर्नुहोस्। त्यसपछि 24 घण्टा प्रक्रिया गर्न मिल्दैन</translation>
        </message>
        <message>
            <source>暗証番号はロックされていません(のこり{tries}回)</source>
            <translation>पिन लक छैन (बाँकी {tries} पटक)</translation>
        </message>
        <message>
            <source>暗証番号ののこり回数は、カードが答えませんでした</source>
            <translation>पिनको बाँकी पटक कार्डले बताएन</translation>
        </message>
        <message>
            <source>暗証番号は、あと1回まちがえるとロックされます。番号がたしかでないときは、{desk}にお聞きください</source>
            <translation>अब 1 पटक गलत भए पिन लक हुन्छ। पक्का थाहा नभए {desk}मा सोध्नुहोस्</translation>
        </message>
        <message>
            <source>紛失などで止められているかどうかは、この機械では調べられません。心配な方は職員にお聞きください。</source>
            <translation>कार्ड (हराएर आदि) रोकिएको छ कि, यो मेसिनलाई थाहा हुँदैन। चिन्ता भए कर्मचारीलाई सोध्नुहोस्।</translation>
        </message>
        <message>
            <source>電子証明書の期限が近づいています</source>
            <translation>इलेक्ट्रोनिक प्रमाणपत्रको म्याद नजिकियो</translation>
        </message>
        <message>
            <source>今日の手続きはできます。期限まで3か月を切っているので、更新もお願いします。</source>
            <translation>आजको काम गर्न मिल्छ। म्याद 3 महिनाभन्दा कम छ, त्यसैले नवीकरण पनि गर्नुहोस्।</translation>
        </message>
        <message>
            <source>更新は{desk}でできます。更新のあと24時間は手続きできないので、ポイントの手続きを先に済ませてください。</source>
            <translation>{desk}मा नवीकरण गर्न मिल्छ। त्यसपछि 24 घण्टा प्रक्रिया मिल्दैन, त्यसैले पहिले पोइन्टको काम सक्नुहोस्।</translation>
        </message>
        <message>
            <source>このまま続ける</source>
            <translation>जारी राख्ने</translation>
        </message>
        <message>
            <source>暗証番号(4桁)を押してください</source>
            <translation>4 अंकको पिन हाल्नुहोस्</translation>
        </message>
        <message>
            <source>カードを受け取ったときに決めた「利用者証明用」の数字です。</source>
            <translation>कार्ड लिँदा राखेको "प्रयोगकर्ता प्रमाणीकरण" अंक हो।</translation>
        </message>
        <message>
            <source>番号がちがいます。もう一度どうぞ</source>
            <translation>पिन गलत भयो। फेरि हाल्नुहोस्</translation>
        </message>
        <message>
            <source>4桁の番号は「利用者証明用」のほかに2つあり、別の数字のことがあります。わからないときは、やめて職員にお聞きください。</source>
            <translation>कार्डमा 4 अंकका अरू 2 वटा पिन छन्, ती फरक हुन सक्छन्। थाहा नभए छोडेर कर्मचारीलाई सोध्नुहोस्।</translation>
        </message>
        <message>
            <source>暗証番号を、もう一度お願いします</source>
            <translation>पिन फेरि हाल्नुहोस्</translation>
        </message>
        <message>
            <source>前に送った番号に、カードの答えが届きませんでした。1回まちがえたことになっているかもしれません。下の「のこり」は、いまカードに聞いた数です。</source>
            <translation>पठाएको पिनमा कार्डको जवाफ आएन। 1 पटक गलत गनिएको हुन सक्छ। तलको बाँकी पटक अहिले कार्डले भनेको हो।</translation>
        </message>
        <message>
            <source>前に送った番号に、カードの答えが届きませんでした。いまカードに聞いたところ、のこりは1回です。</source>
            <translation>पठाएको पिनमा कार्डको जवाफ आएन। अहिले कार्डअनुसार 1 पटक मात्र बाँकी छ।</translation>
        </message>
        <message>
            <source>のこり{tries}回です。続けてまちがえると、カードが使えなくなります</source>
            <translation>{tries} पटक बाँकी। सबै गलत भए कार्ड लक हुन्छ</translation>
        </message>
        <message>
            <source>のこり1回です。ちがうと、カードが使えなくなります</source>
            <translation>1 पटक बाँकी। गलत भए कार्ड लक हुन्छ</translation>
        </message>
        <message>
            <source>3回続けてまちがえると使えなくなります</source>
            <translation>लगातार 3 पटक गलत भए कार्ड लक हुन्छ</translation>
        </message>
        <message>
            <source>訂正</source>
            <translation>मेट्ने</translation>
        </message>
        <message>
            <source>確認</source>
            <translation>ठीक छ</translation>
        </message>
        <message>
            <source>暗証番号のボタン</source>
            <translation>पिनका बटन</translation>
        </message>
        <message>
            <source>あと{count}つ押すと、「確認」を押せます</source>
            <translation>अब {count} अंक हालेपछि "ठीक छ" थिच्न मिल्छ</translation>
        </message>
        <message>
            <source>「確認」を押してください</source>
            <translation>अब "ठीक छ" थिच्नुहोस्</translation>
        </message>
        <message>
            <source>番号がわからない</source>
            <translation>पिन थाहा छैन</translation>
        </message>
        <message>
            <source>カードは、読み取り台に置いたままにしてください。</source>
            <translation>कार्ड रिडरमै राख्नुहोस्।</translation>
        </message>
        <message>
            <source>番号がわからないとき</source>
            <translation>पिन थाहा नभए</translation>
        </message>
        <message>
            <source>ここでやめても、まちがえた回数はふえません。手続きは、番号がわかってから、またできます。</source>
            <translation>अहिले छोडे गलत गनिँदैन। पिन थाहा पाएपछि फेरि गर्न मिल्छ।</translation>
        </message>
        <message>
            <source>4桁のうち{count}桁を押しました</source>
            <translation>4 मध्ये {count} अंक हालियो</translation>
        </message>
        <message>
            <source>あと1回まちがえると、カードが使えなくなります</source>
            <translation>अब 1 पटक गलत भए कार्ड लक हुन्छ</translation>
        </message>
        <message>
            <source>番号がたしかでないときは、ここでやめて職員にお聞きください。使えなくなったカードは、{desk}で直せます。</source>
            <translation>पिन पक्का नभए यहीँ छोडेर कर्मचारीलाई सोध्नुहोस्। लक भएको कार्ड {desk}मा ठीक हुन्छ।</translation>
        </message>
        <message>
            <source>4桁の番号には「利用者証明用」「券面事項入力補助用」「住民基本台帳用」があり、それぞれ別の数字のことがあります。</source>
            <translation>4 अंकका "प्रयोगकर्ता प्रमाणीकरण", "कार्ड विवरण" र "निवासी दर्ता" पिन फरक-फरक हुन सक्छन्।</translation>
        </message>
        <message>
            <source>やめて職員を呼ぶ</source>
            <translation>छोडेर कर्मचारी बोलाउने</translation>
        </message>
        <message>
            <source>番号はたしかです。もう1回入れる</source>
            <translation>पिन पक्का छ। फेरि 1 पटक हाल्ने</translation>
        </message>
        <message>
            <source>この内容で予約しますか</source>
            <translation>यसरी बुकिङ गर्ने?</translation>
        </message>
        <message>
            <source>{programme}の予約です。お読みになって、よければ「同意して予約する」を押してください。</source>
            <translation>{programme}को बुकिङ हो। पढेर मञ्जुर भए "मञ्जुर छ, बुकिङ गर्ने" थिच्नुहोस्।</translation>
        </message>
        <message>
            <source>つぎに暗証番号を入れると、カードがこの内容に署名します。署名は、ご本人が決めたというしるしです。カードは置いたままにしてください。</source>
            <translation>अब पिन हालेपछि कार्डले यसमा हस्ताक्षर गर्छ। यो तपाईं आफैंको निर्णय हो भन्ने चिन्ह हो। कार्ड त्यहीँ रहन दिनुहोस्।</translation>
        </message>
        <message>
            <source>同意して予約する</source>
            <translation>मञ्जुर छ, बुकिङ गर्ने</translation>
        </message>
        <message>
            <source>マイキーIDを入れてください</source>
            <translation>MyKey ID हाल्नुहोस्</translation>
        </message>
        <message>
            <source>国のシステムで決まった8文字です。大文字と小文字も、そのとおりに入れます。</source>
            <translation>सरकारी प्रणालीले दिएका 8 अक्षर हुन्। ठूला र साना अक्षर पनि उस्तै हाल्नुहोस्।</translation>
        </message>
        <message>
            <source>もう一度、同じマイキーIDを入れてください</source>
            <translation>उही MyKey ID फेरि हाल्नुहोस्</translation>
        </message>
        <message>
            <source>打ちまちがいを防ぐため、2回入れていただきます。</source>
            <translation>गल्ती नहोस् भनेर 2 पटक हालिन्छ।</translation>
        </message>
        <message>
            <source>マイキーIDは、英字と数字の8文字です。もう一度お確かめください。</source>
            <translation>MyKey ID 8 वटा अक्षर र अंकको हुन्छ। फेरि जाँच्नुहोस्।</translation>
        </message>
        <message>
            <source>1回目と2回目で、左から{place}文字目がちがいました。最初から入れ直してください。</source>
            <translation>पहिलो र दोस्रोमा बायाँबाट {place}औं अक्षर मिलेन। सुरुदेखि फेरि हाल्नुहोस्।</translation>
        </message>
        <message>
            <source>マイキーID</source>
            <translation>MyKey ID</translation>
        </message>
        <message>
            <source>大/小文字</source>
            <translation>Aa</translation>
        </message>
        <message>
            <source>1字消す</source>
            <translation>मेट्ने</translation>
        </message>
        <message>
            <source>予約ができました</source>
            <translation>बुकिङ भयो</translation>
        </message>
        <message>
            <source>もう予約ができています</source>
            <translation>बुकिङ पहिल्यै भएको छ</translation>
        </message>
        <message>
            <source>あなたのマイキーIDです。問い合わせのときに使います。大切に保管してください。</source>
            <translation>यो तपाईंको MyKey ID हो। सोधपुछमा चाहिन्छ। जोगाएर राख्नुहोस्।</translation>
        </message>
        <message>
            <source>{moment}に予約されています。新しいIDは作っていません。マイキーIDは、大切に保管してください。</source>
            <translation>{moment} मा बुकिङ भएको हो। नयाँ ID बनेन। MyKey ID जोगाएर राख्नुहोस्।</translation>
        </message>
        <message>
            <source>つぎにすること</source>
            <translation>अब गर्ने काम</translation>
        </message>
        <message>
            <source>マイキーIDを、書き写すか、写真に撮ります。カードを取ると、この画面は消えます。</source>
            <translation>MyKey ID लेखेर राख्नुहोस् वा फोटो खिच्नुहोस्। कार्ड झिकेपछि यो स्क्रिन बन्द हुन्छ।</translation>
        </message>
        <message>
            <source>「続けて申し込む」を押して、決済サービスを選びます。申し込むまで、ポイントはもらえません。</source>
            <translation>"आवेदनमा जाने" थिचेर भुक्तानी सेवा छान्नुहोस्। आवेदन नदिएसम्म पोइन्ट पाइँदैन।</translation>
        </message>
        <message>
            <source>別の日に申し込む方は、カードを持って、またおいでください。</source>
            <translation>अर्को दिन आवेदन दिने भए कार्ड लिएर फेरि आउनुहोस्।</translation>
        </message>
        <message>
            <source>いまは申し込めません。いつできるかは、職員におたずねください。</source>
            <translation>अहिले आवेदन मिल्दैन। कहिले मिल्छ, कर्मचारीलाई सोध्नुहोस्।</translation>
        </message>
        <message>
            <source>どの決済サービスがあるかを、スマホで見られます。四角いコードにスマホのカメラを向けると、公式のページが開きます。</source>
            <translation>कुन-कुन सेवा छन्, फोनमा हेर्न मिल्छ। फोनको क्यामेरा चारकुने कोडमा तेर्स्याएपछि आधिकारिक पेज खुल्छ।</translation>
        </message>
        <message>
            <source>紙に印刷する</source>
            <translation>कागजमा छाप्ने</translation>
        </message>
        <message>
            <source>印刷しています</source>
            <translation>छाप्दै छौं</translation>
        </message>
        <message>
            <source>印刷しました</source>
            <translation>छापियो</translation>
        </message>
        <message>
            <source>紙が出ていなければ、カードを取る前に書き写すか、職員をお呼びください。</source>
            <translation>कागज आएन? कार्ड लिनुअघि टिप्नुहोस्, वा कर्मचारी बोलाउनुहोस्।</translation>
        </message>
        <message>
            <source>おわる</source>
            <translation>समाप्त</translation>
        </message>
        <message>
            <source>お問い合わせ</source>
            <translation>सोधपुछ</translation>
        </message>
        <message>
            <source>マイキーIDのお知らせ</source>
            <translation>MyKey ID को सूचना</translation>
        </message>
        <message>
            <source>この二次元コードは、窓口の読み取り機で、マイキーIDを入れるときに使います。</source>
            <translation>यो QR कोड काउन्टरको स्क्यानरले MyKey ID हाल्न हो।</translation>
        </message>
        <message>
            <source>問い合わせのときに使います。大切に保管してください。</source>
            <translation>सोधपुछमा चाहिन्छ। जोगाएर राख्नुहोस्।</translation>
        </message>
        <message>
            <source>予約した日時 {moment}</source>
            <translation>बुकिङ मिति {moment}</translation>
        </message>
        <message>
            <source>つぎに、決済サービスを1つ選んで申し込みます。申し込んだあとは変えられません。</source>
            <translation>अब 1 वटा भुक्तानी सेवा छानेर आवेदन दिनुहोस्। आवेदन दिएपछि फेर्न मिल्दैन।</translation>
        </message>
        <message>
            <source>練習用 — 本物ではありません</source>
            <translation>अभ्यासका लागि — वास्तविक होइन</translation>
        </message>
    </context>
    <context>
        <name>PracticeCardNames</name>
        <message>
            <source>よいカード</source>
            <translation>राम्रो कार्ड</translation>
        </message>
        <message>
            <source>別の人のカード</source>
            <translation>अरूको कार्ड</translation>
        </message>
        <message>
            <source>期限切れ</source>
            <translation>म्याद सकियो</translation>
        </message>
        <message>
            <source>1時間前に更新</source>
            <translation>1 घण्टाअघि नवीकरण</translation>
        </message>
        <message>
            <source>もうすぐ期限</source>
            <translation>म्याद नजिक</translation>
        </message>
        <message>
            <source>電子証明書なし</source>
            <translation>प्रमाणपत्र छैन</translation>
        </message>
        <message>
            <source>のこり1回</source>
            <translation>1 पटक बाँकी</translation>
        </message>
        <message>
            <source>ロック中</source>
            <translation>लक छ</translation>
        </message>
        <message>
            <source>住基カード</source>
            <translation>जुकी कार्ड</translation>
        </message>
        <message>
            <source>スマホ</source>
            <translation>फोन</translation>
        </message>
        <message>
            <source>交通系カード</source>
            <translation>यातायात कार्ड</translation>
        </message>
        <message>
            <source>運転免許証</source>
            <translation>सवारी लाइसेन्स</translation>
        </message>
        <message>
            <source>ほかのICカード</source>
            <translation>अर्को IC कार्ड</translation>
        </message>
        <message>
            <source>読み取りが遅い</source>
            <translation>पढ्न ढिलो</translation>
        </message>
        <message>
            <source>途中で離れる</source>
            <translation>बीचमा हट्ने</translation>
        </message>
        <message>
            <source>2枚重ね</source>
            <translation>2 वटा खप्टिएको</translation>
        </message>
        <message>
            <source>2つの台に1枚ずつ</source>
            <translation>2 रिडरमा 1-1</translation>
        </message>
        <message>
            <source>台が外れる</source>
            <translation>रिडर छैन</translation>
        </message>
        <message>
            <source>しくみが止まる</source>
            <translation>प्रणाली रोकिने</translation>
        </message>
        <message>
            <source>台が固まる</source>
            <translation>रिडर अड्किने</translation>
        </message>
        <message>
            <source>答えが遅すぎる</source>
            <translation>जवाफ धेरै ढिलो</translation>
        </message>
        <message>
            <source>ほかで使用中</source>
            <translation>अन्त प्रयोगमा</translation>
        </message>
        <message>
            <source>知らない種類の鍵</source>
            <translation>नचिनेको साँचो</translation>
        </message>
        <message>
            <source>のこり2回</source>
            <translation>2 पटक बाँकी</translation>
        </message>
        <message>
            <source>はじめの1回だけ失敗</source>
            <translation>पहिलो पटक मात्र असफल</translation>
        </message>
        <message>
            <source>署名用も入っている</source>
            <translation>हस्ताक्षर पनि छ</translation>
        </message>
        <message>
            <source>証明書の一覧なし</source>
            <translation>प्रमाणपत्र सूची छैन</translation>
        </message>
        <message>
            <source>一覧が中身と違う</source>
            <translation>सूची नमिल्ने</translation>
        </message>
        <message>
            <source>回数を答えない</source>
            <translation>पटक नबताउने</translation>
        </message>
        <message>
            <source>途中でだまる</source>
            <translation>बीचमा चुप</translation>
        </message>
        <message>
            <source>知らない種類</source>
            <translation>नचिनेको किसिम</translation>
        </message>
        <message>
            <source>種類が分からない</source>
            <translation>किसिम अस्पष्ट</translation>
        </message>
        <message>
            <source>いつも故障</source>
            <translation>सधैं बिग्रने</translation>
        </message>
        <message>
            <source>いつも断る</source>
            <translation>सधैं नमान्ने</translation>
        </message>
        <message>
            <source>途中で1回故障</source>
            <translation>बीचमा 1 त्रुटि</translation>
        </message>
        <message>
            <source>読む途中で故障</source>
            <translation>पढ्दा बिग्रने</translation>
        </message>
        <message>
            <source>読む途中で切れる</source>
            <translation>पढ्दा टुट्ने</translation>
        </message>
        <message>
            <source>読む途中で断る</source>
            <translation>पढ्दा नमान्ने</translation>
        </message>
        <message>
            <source>長さが合わない</source>
            <translation>लम्बाइ नमिल्ने</translation>
        </message>
        <message>
            <source>長さを直させ続ける</source>
            <translation>लम्बाइ सधैं गलत</translation>
        </message>
        <message>
            <source>答えが終わらない</source>
            <translation>नसकिने जवाफ</translation>
        </message>
        <message>
            <source>証明書が途中まで</source>
            <translation>प्रमाणपत्र अधुरो</translation>
        </message>
        <message>
            <source>証明書がこわれている</source>
            <translation>बिग्रेको प्रमाणपत्र</translation>
        </message>
        <message>
            <source>回数を聞くと故障</source>
            <translation>पटक सोध्दा बिग्रने</translation>
        </message>
        <message>
            <source>一覧だけで中身なし</source>
            <translation>सूचीमा मात्र छ</translation>
        </message>
        <message>
            <source>あさって始まる</source>
            <translation>2 दिनमा सुरु</translation>
        </message>
        <message>
            <source>知らない発行元</source>
            <translation>नचिनेको जारीकर्ता</translation>
        </message>
        <message>
            <source>ロック中(別の答え方)</source>
            <translation>लक छ (अर्को जवाफ)</translation>
        </message>
        <message>
            <source>署名しない</source>
            <translation>हस्ताक्षर नगर्ने</translation>
        </message>
    </context>
    <context>
        <name>KeyNotices</name>
        <message>
            <source>読み取り機で読んだ文字は、ここには入れられません。消しましたので、手で入れてください。</source>
            <translation>स्क्यानरले पढेको यहाँ हाल्न मिल्दैन। मेटाइयो। हातले हाल्नुहोस्।</translation>
        </message>
        <message>
            <source>読み取り機が使われましたが、ここでは何も変わりません。</source>
            <translation>स्क्यानर चलाइयो। यहाँ केही फेरिँदैन।</translation>
        </message>
        <message>
            <source>そのキーは、ここでは使えません。画面のボタンを押してください。</source>
            <translation>त्यो कुञ्जी यहाँ चल्दैन। स्क्रिनका बटन थिच्नुहोस्।</translation>
        </message>
        <message>
            <source>画面が変わったばかりなので、いまのキーは効いていません。画面を見て、要るときは、もう一度押してください。</source>
            <translation>स्क्रिन भर्खरै फेरिएकाले त्यो कुञ्जीले काम गरेन। स्क्रिन हेरेर, चाहिए फेरि थिच्नुहोस्।</translation>
        </message>
        <message>
            <source>数字が入らないときは、キーボードの「Num Lock」を1回押してください。</source>
            <translation>अंक नआए किबोर्डको Num Lock एक पटक थिच्नुहोस्।</translation>
        </message>
        <message>
            <source>暗証番号は4けたです。消しましたので、最初から入れてください。</source>
            <translation>पिन 4 अंकको हुन्छ। मेटाइयो। सुरुदेखि फेरि हाल्नुहोस्।</translation>
        </message>
    </context>
</TS>
